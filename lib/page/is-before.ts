/** `Node.DOCUMENT_POSITION_FOLLOWING` (DOM Standard), where no window is. */
const FOLLOWING = 4;

/** @returns whether a node comes before another one in the document */
export const isBefore = (one: Node, other: Node): boolean =>
  (one.compareDocumentPosition(other) & FOLLOWING) !== 0;
