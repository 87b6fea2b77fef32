/**
 * Brings the head of a card to the top, below the bar that stays there: an open card may be higher than its pane. Where
 * the pane scrolls by itself the page around it stays.
 */
export function revealCard(list: HTMLElement, key: number): void {
  const card = list.querySelector(`[data-card="${key}"]`);
  if (card === null) return;
  const pane = list.closest(".dd-pane");
  const scrolls = pane !== null && getComputedStyle(pane).overflowY !== "visible";
  if (!scrolls) {
    card.scrollIntoView({ block: "start" });
    return;
  }
  const bar = list.querySelector(".dd-bar")?.getBoundingClientRect().height ?? 0;
  pane.scrollTop += card.getBoundingClientRect().top - pane.getBoundingClientRect().top - bar;
}
