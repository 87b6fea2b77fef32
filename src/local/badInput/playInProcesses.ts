import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { availableParallelism } from "node:os";
import type { BadClass } from "./badClass.ts";
import { type ClassOptions, type Played, playClass, stagesOf } from "./playBadInput.ts";

/** What a process says when it has played a class. */
export interface Answer {
  readonly name: string;
  readonly played: Played;
  readonly seconds: number;
  /** The most that the process has held, in megabytes. */
  readonly megabytes: number;
}

/** Above this a process is replaced before it gets another class, in megabytes. */
const MOST_MEMORY = 800;
/** Runs make much that is soon garbage: with room for it less time goes into looking what is. */
const NODE_OPTIONS = ["--max-semi-space-size=32", "--import", "tsx"];

/** Answers each name of a class that the starting process sends, until that process lets go. */
export async function answerClasses(code: string, classes: readonly BadClass[], options: ClassOptions): Promise<void> {
  const stages = await stagesOf(code);
  process.on("message", async (name) => {
    const started = performance.now();
    const one = classes.find((each) => each.name === name);
    if (!one) throw new Error(`no class “${String(name)}”`);
    const played = await playClass(one, stages, options);
    const seconds = (performance.now() - started) / 1000;
    const answer: Answer = { name: one.name, played, seconds, megabytes: process.resourceUsage().maxRSS / 1024 };
    process.send?.(answer);
  });
  await once(process, "disconnect");
}

/** Rejects when the process ends instead of answering. */
function ask(child: ChildProcess, name: string): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const fail = (code: number | null, signal: string | null) =>
      reject(new Error(`“${name}”: the process ended with ${code ?? signal}`));
    child.once("exit", fail);
    child.once("message", (answer: Answer) => {
      child.off("exit", fail);
      resolve(answer);
    });
    child.send(name);
  });
}

/** How the processes are started and who hears of each class. */
export interface ProcessOptions {
  /** Script and arguments by which a process comes to {@link answerClasses}. */
  readonly command: readonly [script: string, ...args: string[]];
  readonly onAnswer: (answer: Answer) => void;
}

/** Shares classes out, one at a time, to as many processes as there are cores. */
export async function playInProcesses(names: readonly string[], options: ProcessOptions): Promise<readonly Played[]> {
  const { command, onAnswer } = options;
  const [script, ...args] = command;
  const waiting = [...names];
  const played: Played[] = [];
  const work = async () => {
    const start = () => fork(script, args, { execArgv: NODE_OPTIONS });
    let child = start();
    for (let name = waiting.shift(); name !== undefined; name = waiting.shift()) {
      const answer = await ask(child, name);
      played.push(answer.played);
      onAnswer(answer);
      if (answer.megabytes < MOST_MEMORY || waiting.length === 0) continue;
      child.disconnect();
      child = start();
    }
    child.disconnect();
  };
  await Promise.all(Array.from({ length: Math.min(availableParallelism(), names.length) }, work));
  return played;
}
