/** Said aloud because a narrow page shows rows as blocks, and blocks lose the roles of table elements. */
export const TABLE_ROLES = {
  table: { role: "table" },
  part: { role: "rowgroup" },
  row: { role: "row" },
  heading: { role: "columnheader" },
  rowHeading: { role: "rowheader" },
  cell: { role: "cell" },
} as const;
