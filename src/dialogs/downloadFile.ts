const DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

function download(name: string, contents: Blob): void {
  const address = URL.createObjectURL(contents);
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** Hands a document to the browser as a download; nothing is fetched. */
export function downloadFile(name: string, base64: string): void {
  const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  download(name, new Blob([bytes], { type: DOCX }));
}

/** Hands a text to the browser as a download. */
export function downloadText(name: string, type: string, text: string): void {
  download(name, new Blob([text], { type }));
}

/** Hands bytes made in the page to the browser as a download. */
export function downloadBytes(name: string, type: string, bytes: Uint8Array): void {
  download(name, new Blob([new Uint8Array(bytes)], { type }));
}
