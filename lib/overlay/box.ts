/** A rectangle in the layout viewport, CSS px. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Width and height, CSS px. */
export type Size = Pick<Box, 'width' | 'height'>;

/** The box of an element, or of a range. */
export function boxOf(element: Pick<Element, 'getBoundingClientRect'>): Box {
  const { x, y, width, height } = element.getBoundingClientRect();
  return { x, y, width, height };
}

/** The boxes of an element: one for each line, where it wraps as a link in a sentence does. */
export function lineBoxesOf(element: Element): Box[] {
  const rects = [...element.getClientRects()];
  return rects.length > 1
    ? rects.map(({ x, y, width, height }) => ({ x, y, width, height }))
    : [boxOf(element)];
}

/** The box of an element's words: a line of text may be much shorter than what holds it. */
export function boxOfWords(element: Element): Box {
  const range = element.ownerDocument.createRange();
  range.selectNodeContents(element);
  return boxOf(range);
}

/** The same box with a margin (px) on each side. */
export function grown(box: Box, margin: number): Box {
  return {
    x: box.x - margin,
    y: box.y - margin,
    width: box.width + 2 * margin,
    height: box.height + 2 * margin,
  };
}

/**
 * The smallest box of whole pixels that contains a box: what is put beside it never overlaps it.
 */
export function wholePixels({ x, y, width, height }: Box): Box {
  const left = Math.floor(x);
  const top = Math.floor(y);
  return {
    x: left,
    y: top,
    width: Math.ceil(x + width) - left,
    height: Math.ceil(y + height) - top,
  };
}

/** The smallest box that contains them all, or null for none. */
export function around(boxes: readonly Box[]): Box | null {
  if (boxes.length === 0) return null;
  const x = Math.min(...boxes.map((box) => box.x));
  const y = Math.min(...boxes.map((box) => box.y));
  const right = Math.max(...boxes.map((box) => box.x + box.width));
  const bottom = Math.max(...boxes.map((box) => box.y + box.height));
  return { x, y, width: right - x, height: bottom - y };
}

/** The area (px²) of a box. */
export const areaOf = ({ width, height }: Size): number => width * height;

/** The area (px²) that two boxes share. */
export function shared(one: Box, other: Box): number {
  const width = Math.min(one.x + one.width, other.x + other.width) - Math.max(one.x, other.x);
  const height = Math.min(one.y + one.height, other.y + other.height) - Math.max(one.y, other.y);
  return width > 0 && height > 0 ? width * height : 0;
}

/** The space (px) between two boxes, horizontal and vertical added up; 0 where they touch. */
export function apart(one: Box, other: Box): number {
  const across = Math.max(other.x - one.x - one.width, one.x - other.x - other.width, 0);
  const down = Math.max(other.y - one.y - one.height, one.y - other.y - other.height, 0);
  return across + down;
}
