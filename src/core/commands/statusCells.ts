/** Cells of “Tổng hợp” that the add-on writes after it was laid out; row and column are 1-based. */
export const STATUS_CELLS = {
  /** The day for which the standings were computed. */
  asOf: { row: 2, column: 2 },
  /** When the hourly run was last alive. */
  heartbeat: { row: 3, column: 2 },
  /** “đang bật”, or why nothing runs by itself. */
  automation: { row: 5, column: 2 },
  /** Whose account runs and sends; over both columns, because addresses are long. */
  owner: { row: 6, column: 1 },
  /** What became of the week's letters to agencies, and below it how many of them wait for a person. */
  letters: { row: 7, column: 2 },
} as const;

/** Stands before the week's letters; sheets of an earlier layout have other lines there. */
export const LETTERS_LABEL = "Thư tuần gần nhất";
