import { areaOf, type Box, grown, shared } from './box';
import type { Scene } from './scene';
import { writeStyle } from './write-style';

/** Space (px) between a target and the ring around it. */
const RING_GAP = 4;

/** The same above and below, where words stand close: a label above its field, the next line of a list. */
const TIGHT_GAP = 1;

/** How far (px) a ring and its white edge reach: into words that are closer. */
const RING_REACH = 6;

/** How far (px) a ring's glow and its number reach out of its box. */
const RING_SPREAD = 40;

/** Two targets that share less than this part of one are beside each other. */
const SLIGHT = 4;

/** Room (px) that a ring's number takes beside it; the small one fits in the margin of a phone's page. */
const BADGE_ROOMS = [30, 21] as const;

/**
 * Puts a ring around its target.
 *
 * @param targets all the targets
 * @param from the ring is drawn from there down only (px): a header covers what is above
 * @param beside words next to the target, which its number covers only where nowhere else is free
 * @param taken the numbers of other rings
 * @returns the box of its number, null where there is no room for one
 */
export function placeRing(
  ring: HTMLElement,
  target: Box,
  { view, content, context }: Scene,
  targets: readonly Box[],
  from: number,
  beside: readonly Box[],
  taken: readonly Box[],
): Box | null {
  const near = grown(target, RING_REACH);
  const isTight =
    [...content, ...context].some(
      (words) => shared(words, near) > 0 && shared(words, target) === 0,
    ) ||
    // The next entry of a list, which has a ring of its own: lines may touch, or overlap a little.
    targets.some(
      (other) => shared(other, near) > 0 && shared(other, target) < areaOf(other) / SLIGHT,
    );
  const gap = isTight ? TIGHT_GAP : RING_GAP;
  const box = { ...grown(target, RING_GAP), y: target.y - gap, height: target.height + 2 * gap };
  const cut =
    from > box.y && from > view.y
      ? `inset(${from - box.y}px ${-RING_SPREAD}px ${-RING_SPREAD}px)`
      : '';
  writeStyle(ring, 'clip-path', cut);
  writeStyle(ring, 'left', `${box.x}px`);
  writeStyle(ring, 'top', `${box.y}px`);
  writeStyle(ring, 'width', `${box.width}px`);
  writeStyle(ring, 'height', `${box.height}px`);
  writeStyle(ring, 'box-shadow', isTight ? 'none' : '');
  // What holds the target, as a label does, is not in the number's way.
  const others = [...targets, ...content, ...taken].filter(
    (other) => shared(other, target) < areaOf(target),
  );
  const places = BADGE_ROOMS.flatMap((room) => {
    const y = box.y + (box.height - room) / 2;
    const at = (side: string, x: number) => ({
      side,
      room,
      place: { x, y, width: room, height: room },
    });
    return [at('before', box.x - room), at('after', box.x + box.width)];
  });
  const [, room] = BADGE_ROOMS;
  const corners = [
    { side: 'above', y: box.y - room },
    { side: 'below', y: box.y + box.height },
  ].map(({ side, y }) => {
    const at = (end: string, x: number) => ({
      side: `${side}-${end}`,
      room,
      place: { x, y, width: room, height: room },
    });
    return [at('right', box.x + box.width - room), at('left', box.x)];
  });
  // Where a field is as wide as the page: in the line of its label, at the end that its words leave
  // empty, else under it. Above what has no label, a number would be the last field's.
  const line = { ...box, y: box.y - room, height: room };
  const isNamed = [...content, ...context].some((words) => shared(words, line) > 0);
  const atCorners = (isNamed ? corners : corners.toReversed()).flat();
  const isClear = (one: Box) => one.y >= from && isFree(one, view, others);
  const found =
    places.find(({ place }) => isClear(place) && isFree(place, view, beside)) ??
    places.find(({ place }) => isClear(place)) ??
    atCorners.find(({ place }) => isClear(place) && isFree(place, view, context));
  const badge = found?.side ?? 'none';
  if (ring.dataset.badge !== badge) ring.dataset.badge = badge;
  ring.toggleAttribute('data-small', found?.room === BADGE_ROOMS[1]);
  return found?.place ?? null;
}

/** A number never covers a target, a field or a button, and is never cut off by the edge of the view. */
const isFree = (badge: Box, view: Box, others: readonly Box[]): boolean =>
  badge.x >= view.x &&
  badge.x + badge.width <= view.x + view.width &&
  others.every((other) => shared(badge, other) === 0);
