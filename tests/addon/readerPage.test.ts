import { expect, test } from "@jest/globals";
import { readyRegister, USER } from "../support/readyRegister.ts";

test.each(["ReaderDocx", "ReaderPdf"])("%s reaches the dialog as a page with a script", async (name) => {
  const project = await readyRegister();
  const { result, error } = await project.run("readerPage", [name], { context: "dialog", user: USER });
  expect(error).toBeNull();
  expect(result).toMatch(new RegExp(`^<!DOCTYPE html>\\n<script>[\\s\\S]*dondoc${name}`));
});

test.each<[unknown, "dialog" | "web", string]>([
  ["Import", "dialog", "a page that is no reader"],
  ["../appsscript", "dialog", "a path"],
  [["ReaderDocx"], "dialog", "no name"],
  [undefined, "dialog", "nothing"],
  ["ReaderDocx", "web", "a caller from outside the spreadsheet"],
])("%j from a %s is refused: %s", async (name, context) => {
  const project = await readyRegister();
  const { error } = await project.run("readerPage", [name], { context, user: USER });
  expect(error).not.toBeNull();
});
