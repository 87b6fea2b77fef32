import type { Block } from "./blocks.ts";
import { isCapitals } from "./capitals.ts";
import { endsInColon } from "./colon.ts";
import { BULLET_RANK, type Marker, PARAGRAPH_RANK } from "./marker.ts";

/** A block in its place: what it stands under, and what stands under it. */
export interface OutlineNode {
  readonly block: Block;
  readonly parent: OutlineNode | null;
  readonly children: OutlineNode[];
  readonly rank: number;
}

const CAPITALS_RANK = 12;

/** Orders blocks into a tree by their markers; returns them all in the order of the text. */
export function outlineOf(blocks: readonly Block[]): OutlineNode[] {
  const nodes: OutlineNode[] = [];
  const stack: OutlineNode[] = [];
  for (const block of blocks) {
    const rank = rankOf(block);
    pop(stack, block, rank);
    const parent = stack[stack.length - 1] ?? null;
    const node: OutlineNode = { block, parent, children: [], rank };
    parent?.children.push(node);
    stack.push(node);
    nodes.push(node);
  }
  return nodes;
}

function rankOf(block: Block): number {
  if (block.marker) return block.marker.rank;
  return isCapitals(block.source.text) ? CAPITALS_RANK : PARAGRAPH_RANK;
}

function listFollows({ source }: Block): boolean {
  return endsInColon(source.text);
}

function pop(stack: OutlineNode[], block: Block, rank: number): void {
  const { marker } = block;
  if (!marker) {
    while (stack.length > 0 && (stack[stack.length - 1]?.rank ?? 0) >= Math.min(rank, PARAGRAPH_RANK)) stack.pop();
    return;
  }
  const sibling = siblingOf(stack, marker);
  if (sibling >= 0) {
    stack.length = sibling;
    return;
  }
  const top = stack[stack.length - 1];
  const opensList = top !== undefined && listFollows(top.block);
  if (opensList && (top.rank === PARAGRAPH_RANK || top.rank >= BULLET_RANK || top.rank <= rank)) return;
  while (stack.length > 0 && (stack[stack.length - 1]?.rank ?? 0) >= rank) stack.pop();
}

/** Where in the stack an item of the same series stands; -1 when the marker begins a new series. */
function siblingOf(stack: readonly OutlineNode[], marker: Marker): number {
  for (let i = stack.length - 1; i >= 0; i--) {
    const other = stack[i]?.block.marker;
    if (other && other.style === marker.style) return isNewSeries(stack, i, marker) ? -1 : i;
  }
  return -1;
}

/** “1.” again under an introducing paragraph or under “a)” begins a series of its own. */
function isNewSeries(stack: readonly OutlineNode[], at: number, marker: Marker): boolean {
  const top = stack[stack.length - 1];
  if (marker.rank >= BULLET_RANK || !top || stack.length - 1 === at) return false;
  const isFirst = marker.label === "1" || marker.label === "a" || marker.label === "I";
  return isFirst && listFollows(top.block) && top.rank >= PARAGRAPH_RANK;
}
