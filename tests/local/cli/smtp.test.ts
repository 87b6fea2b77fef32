import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, jest, test } from "@jest/globals";
import PostalMime from "postal-mime";
import { exec } from "../../../src/local/cli/exec.ts";
import { startSmtpServer } from "../../support/smtpServer.ts";

const SCRIPT = `function send() {
  MailApp.sendEmail({ to: "stc@example.invalid", cc: "vp@example.invalid", name: "Văn phòng", subject: "Nhắc việc", body: "Kính gửi\\n.\\nHết", htmlBody: "<p>Kính gửi</p>" });
  MailApp.sendEmail("sxd@example.invalid", "Hai", "b");
}`;

test("--smtp hands every mail to a mail server", async () => {
  const folder = mkdtempSync(join(tmpdir(), "dondoc-smtp-"));
  const script = join(folder, "send.gs");
  writeFileSync(script, SCRIPT);
  const server = await startSmtpServer();
  const silent = jest.spyOn(console, "log").mockImplementation(() => {});
  const code = await exec([script, "--call", "send", "--smtp", server.url, "--user", "vp@example.invalid"]);
  silent.mockRestore();
  server.close();
  rmSync(folder, { recursive: true });
  expect(code).toBe(0);
  expect(server.received.map(({ from, to }) => ({ from, to }))).toEqual([
    { from: "vp@example.invalid", to: ["stc@example.invalid", "vp@example.invalid"] },
    { from: "vp@example.invalid", to: ["sxd@example.invalid"] },
  ]);
  const mail = await PostalMime.parse(server.received[0]?.message ?? "");
  expect([mail.from?.name, mail.subject, mail.text?.trim(), mail.html?.trim()]).toEqual([
    "Văn phòng",
    "Nhắc việc",
    "Kính gửi\n.\nHết",
    "<p>Kính gửi</p>",
  ]);
});
