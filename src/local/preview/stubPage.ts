import type { PageFiles } from "./routes.ts";

/** Stands in for the page until there is one. */
export async function stubPage(): Promise<PageFiles> {
  const body = Buffer.from("<!DOCTYPE html><title>Đôn Đốc</title><p>Chưa có trang.");
  return new Map([["index.html", { type: "text/html; charset=utf-8", body }]]);
}
