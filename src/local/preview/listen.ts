import type { Server } from "node:http";

/** A port that somebody else uses; worded for the person who asked for it. */
export class PortTakenError extends Error {}

const HOST = "127.0.0.1";
const TRIES = 50;

/**
 * Listens on this machine only, from a port on the next free one. @returns the port.
 * Throws {@link PortTakenError} when `exactly` that port was asked for and is taken.
 */
export async function listen(server: Server, from: number, search: "exactly" | "next"): Promise<number> {
  for (let port = from; port < from + TRIES; port += 1) {
    if (await tryPort(server, port)) {
      const address = server.address();
      return typeof address === "object" && address ? address.port : port;
    }
    if (search === "exactly") break;
  }
  throw new PortTakenError(`Cổng ${from} đang được chương trình khác dùng: chọn cổng khác bằng --port.`);
}

function tryPort(server: Server, port: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const failed = (error: NodeJS.ErrnoException) => {
      if (error.code === "EADDRINUSE" || error.code === "EACCES") resolve(false);
      else reject(error);
    };
    server.once("error", failed);
    server.listen(port, HOST, () => {
      server.off("error", failed);
      resolve(true);
    });
  });
}
