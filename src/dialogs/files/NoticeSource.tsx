import { useEffect, useRef, useState } from "preact/hooks";
import { readLegacy } from "../../core/charset/readLegacy.ts";
import { FileDrop } from "../../views/kit/FileDrop.tsx";
import { Note } from "../../views/kit/Note.tsx";
import { TextArea } from "../../views/kit/TextArea.tsx";
import { useWords } from "../../views/kit/words.ts";
import { type FileReading, type FileWords, legacyNotes } from "./fileReading.ts";
import { loadReader } from "./loadReader.ts";
import { readFile } from "./readFile.ts";
import { ScanOffer, scanOf } from "./ScanOffer.tsx";

interface Props {
  readonly text: string;
  readonly onChange: (text: string) => void;
  /** Whether Google Drive may be asked to read scans. */
  readonly readsScans: boolean;
}

/** What came of the last file or paste. */
type Told =
  | { readonly kind: "nothing" }
  | { readonly kind: "reading"; readonly name: string }
  | { readonly kind: "refused"; readonly file: File; readonly issue: FileWords }
  | { readonly kind: "read"; readonly notes: readonly FileWords[] };

/** More letters at once than this were pasted, not typed. */
const PASTED = 40;
const ACCEPT = ".docx,.pdf,.txt,text/plain";
const ACCEPT_SCANS = `${ACCEPT},.png,.jpg,.jpeg,.gif`;

/** A file dropped beside its place would be opened in place of the dialog. */
function useNoStrayDrops(): void {
  useEffect(() => {
    const stop = (event: Event) => event.preventDefault();
    addEventListener("dragover", stop);
    addEventListener("drop", stop);
    return () => {
      removeEventListener("dragover", stop);
      removeEventListener("drop", stop);
    };
  }, []);
}

/** Reads files one at a time; what a file that was overtaken comes to is not told any more. */
function useFiles(onText: (text: string) => void): {
  told: Told;
  tell: (told: Told) => void;
  read: (file: File) => void;
} {
  const [told, tell] = useState<Told>({ kind: "nothing" });
  const last = useRef<File | null>(null);
  const finish = (file: File, reading: FileReading, others: readonly FileWords[]) => {
    if (last.current !== file) return;
    if ("issue" in reading) return tell({ kind: "refused", file, issue: reading.issue });
    onText(reading.text);
    tell({ kind: "read", notes: [...others, ...reading.notes] });
  };
  const read = (file: File) => {
    last.current = file;
    tell({ kind: "reading", name: file.name });
    const done: FileWords = { key: "file.done", with: { name: file.name } };
    const broken: FileReading = { issue: { key: "file.i.broken" } };
    file
      .arrayBuffer()
      .then((bytes) => readFile(new Uint8Array(bytes), { load: loadReader }))
      .then((reading) => finish(file, reading, [done]))
      .catch(() => finish(file, broken, []));
  };
  return { told, tell, read };
}

/** Where the text of a notice comes from: a file, whose text lands in the box to be seen, or the clipboard. */
export function NoticeSource({ text, onChange, readsScans }: Props) {
  const words = useWords();
  const { told, tell, read } = useFiles(onChange);
  useNoStrayDrops();
  const scan = readsScans && told.kind === "refused" ? scanOf(told.file, told.issue.key) : null;
  const takeScan = (recognised: string) => {
    tell({ kind: "read", notes: [{ key: "file.n.ocr" }] });
    onChange(recognised);
  };
  const change = (next: string) => {
    const isPasted = next.length > text.length + PASTED;
    if (!isPasted) return onChange(next);
    const legacy = readLegacy(next);
    tell({ kind: "read", notes: legacyNotes(legacy) });
    onChange(legacy.text);
  };
  return (
    <>
      <FileDrop
        label={words("file.drop")}
        choose={words("file.choose")}
        accept={readsScans ? ACCEPT_SCANS : ACCEPT}
        working={told.kind === "reading" ? words("file.reading", { name: told.name }) : null}
        onFiles={([file]) => file && read(file)}
      >
        {scan !== null && <Note kind="warning">{words("file.ocr.picture", { name: scan.file.name })}</Note>}
        {told.kind === "refused" && scan === null && <Note kind="error">{words(told.issue.key, told.issue.with)}</Note>}
        {told.kind === "read" && told.notes.length > 0 && (
          <Note kind={told.notes.every(({ key }) => key === "file.done") ? "success" : "warning"}>
            {told.notes.map((note) => (
              <p key={note.key}>{words(note.key, note.with)}</p>
            ))}
          </Note>
        )}
      </FileDrop>
      {scan !== null && <ScanOffer scan={scan} onText={takeScan} />}
      <TextArea
        label={words("import.paste")}
        hint={words("import.paste.hint")}
        rows={14}
        value={text}
        onChange={change}
      />
    </>
  );
}
