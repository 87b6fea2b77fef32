import { createServer, type Server, type Socket } from "node:net";

/** A mail server on this machine that accepts everything and keeps it. */
export interface SmtpServer {
  readonly url: string;
  /** Each message as it came, with its envelope. */
  readonly received: { readonly from: string; readonly to: readonly string[]; readonly message: string }[];
  close(): void;
}

/** Starts one on a free port; speaks just enough of RFC 5321. */
export async function startSmtpServer(): Promise<SmtpServer> {
  const received: SmtpServer["received"] = [];
  const server = createServer((socket) => converse(socket, received));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return { url: `smtp://127.0.0.1:${portOf(server)}`, received, close: () => server.close() };
}

function portOf(server: Server): number {
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("the server has no port");
  return address.port;
}

function converse(socket: Socket, received: SmtpServer["received"]): void {
  let buffer = "";
  let envelope = { from: "", to: [] as string[] };
  let inData = false;
  const say = (line: string) => socket.write(`${line}\r\n`);
  const command = (line: string) => {
    const address = /<([^>]*)>/.exec(line)?.[1] ?? "";
    switch (line.slice(0, 4).toUpperCase()) {
      case "MAIL":
        envelope = { from: address, to: [] };
        break;
      case "RCPT":
        envelope.to.push(address);
        break;
      case "DATA":
        inData = true;
        return say("354 go on");
      case "QUIT":
        say("221 bye");
        return socket.end();
    }
    return say("250 ok");
  };
  say("220 test");
  socket.setEncoding("utf8").on("data", (chunk) => {
    buffer += String(chunk);
    for (;;) {
      const end = buffer.indexOf(inData ? "\r\n.\r\n" : "\r\n");
      if (end < 0) return;
      const text = buffer.slice(0, end);
      buffer = buffer.slice(end + (inData ? 5 : 2));
      if (!inData) {
        command(text);
        continue;
      }
      received.push({ ...envelope, message: text.replace(/^\.\./gm, ".") });
      inData = false;
      say("250 kept");
    }
  });
}
