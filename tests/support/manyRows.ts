/** So many late rows of a register. */
export function manyRows(count: number) {
  return Array.from({ length: count }, (_, index) => ({
    id: `NV-${String(index + 1).padStart(4, "0")}`,
    text: `Nhiệm vụ ${index + 1}`,
    lead: "Sở Tài chính",
    due: `${String((index % 28) + 1).padStart(2, "0")}/10/2026`,
    state: "Mới giao",
    chase: true,
  }));
}
