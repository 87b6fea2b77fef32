/** Cells of “Tổng hợp” that the add-on writes after it was laid out; row and column are 1-based. */
export const STATUS_CELLS = {
  /** The day for which the standings were computed. */
  asOf: { row: 2, column: 2 },
  /** When the hourly run was last alive. */
  heartbeat: { row: 3, column: 2 },
  /** “đang bật”, or why nothing runs by itself. */
  automation: { row: 5, column: 2 },
} as const;
