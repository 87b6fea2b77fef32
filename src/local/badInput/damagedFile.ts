import { openProject, type Project } from "../simulator/project.ts";
import { WorkbookError } from "../workbook/readXlsxBook.ts";
import { type BadClass, crashOf, type Verdict } from "./badClass.ts";
import { lossOf, press, reopened, typedCells } from "./bookCase.ts";
import type { Random } from "./randomOf.ts";

const FILE_NAME = "so.xlsx";
/** What a download often is once nobody is signed in any more. */
const SIGN_IN_PAGE = new TextEncoder().encode("<html>Phiên làm việc đã hết hạn</html>");

/** One of the damages that files suffer on their way. */
export function damaged(bytes: Uint8Array, random: Random): Uint8Array {
  const copy = bytes.slice();
  const at = random.below(copy.length);
  const part = random.bytes(1 + random.below(60));
  const damages: readonly [() => Uint8Array, ...(() => Uint8Array)[]] = [
    () => copy.slice(0, at),
    () => {
      copy.set(part.slice(0, copy.length - at), at);
      return copy;
    },
    () => random.bytes(random.below(4000)),
    () => copy.copyWithin(at, Math.min(copy.length, at + 1 + random.below(2000))),
    () => SIGN_IN_PAGE,
  ];
  return random.pick(damages)();
}

/** A file that opens in spite of its damage must be the whole register, and work. */
async function judgeOpened(project: Project, office: Project): Promise<Verdict> {
  const loss = lossOf(typedCells(office), typedCells(project));
  if (loss) return { harm: "silent", why: `opened without a word: ${loss.why}` };
  const crash = crashOf(await press(project, "refreshRegister"));
  return crash ?? lossOf(typedCells(office), typedCells(await reopened(project)));
}

/** Files that were damaged on their way. */
export const DAMAGED_FILE: BadClass = {
  name: "tệp .xlsx hỏng",
  must: "the file opens whole, or is refused in words that name it",
  async play({ office, openWorkbook }, random): Promise<Verdict> {
    const workbook = damaged(await office.save(), random);
    const state = office.state();
    const options = { code: office.host.codeFolder, workbook, fileName: FILE_NAME, id: office.book().id };
    try {
      const project = await openWorkbook({ ...options, state, now: state.now });
      return judgeOpened(project, office);
    } catch (error) {
      if (!(error instanceof WorkbookError)) return { harm: "crashed", why: String(error) };
      return error.message.includes(FILE_NAME) ? null : { harm: "silent", why: error.message };
    }
  },
  // The reader of files as its library leaves it: its own error, in English, without the file's name.
  defect: {
    openWorkbook: (options) =>
      openProject(options).catch((error: unknown) => {
        throw error instanceof WorkbookError ? (error.cause ?? error) : error;
      }),
  },
};
