import { rootOf } from './leftovers';

/** What stands in the top layer, above which there is only what came there later. */
const THERE = ':popover-open, :modal, :fullscreen';

/** What a page has put in the top layer, closed shadow roots included, in no order. */
export function topLayer(within: Document | ShadowRoot): Element[] {
  const roots = [...within.querySelectorAll('*')].flatMap((element) => rootOf(element) ?? []);
  return [...within.querySelectorAll(THERE), ...roots.flatMap(topLayer)];
}
