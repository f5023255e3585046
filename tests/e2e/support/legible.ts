/// <reference lib="dom" />

/**
 * Texts that are cut, out of sight or written over one another, in the guide where there is one, else
 * in the whole page. Sent to the page as text: holds everything it uses.
 *
 * @returns one line per fault; empty when all is as it must be
 */
export function illegible(): string[] {
  /** Neighbours may share rounded edges (px), and the tall letters of close lines (share of a line). */
  const slack = 1;
  const sharedLine = 0.4;
  const hosts = [...document.querySelectorAll('div[popover=manual]')];
  const guide = hosts.map((host) => chrome.dom.openOrClosedShadowRoot(host)).find((root) => root);
  const root = guide?.querySelector('[data-screen]') ?? document.body;
  const frame = root.getBoundingClientRect();
  const right = Math.min(frame.right, document.documentElement.clientWidth) + slack;
  const left = Math.max(frame.left, 0) - slack;
  const name = (element: Element) =>
    `${element.localName}.${element.className} « ${element.textContent?.trim().slice(0, 40)} »`;
  const isUnseen = (element: Element) =>
    element.closest('.unseen, option, svg, script, style') !== null ||
    !element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) ||
    getComputedStyle(element).fontSize === '0px';
  /** What is scrolled away is not written over what stands there. */
  const scroller = (element: Element): Element | null => {
    for (let at: Element | null = element; at && at !== root; at = at.parentElement)
      if (/auto|scroll/.test(getComputedStyle(at).overflowY)) return at;
    return null;
  };
  /** What scrolls under a part that stays, and has a ground of its own, is scrolled away too. */
  const stuck = (element: Element): Element | null => {
    for (let at: Element | null = element; at && at !== root; at = at.parentElement) {
      const { position, backgroundColor } = getComputedStyle(at);
      if (position === 'sticky' && /^rgb\(/.test(backgroundColor)) return at;
    }
    return null;
  };
  const seenIn = (hole: DOMRect | undefined, { top, bottom }: DOMRect) => ({
    top: Math.max(top, hole?.top ?? top),
    bottom: Math.min(bottom, hole?.bottom ?? bottom),
  });

  const faults: string[] = [];
  const lines: { element: Element; box: DOMRect; seen: { top: number; bottom: number } }[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement;
    if (!element || !node.textContent?.trim() || isUnseen(element)) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    const boxes = [...range.getClientRects()].filter(({ width }) => width > slack);
    const hole = scroller(element)?.getBoundingClientRect();
    lines.push(...boxes.map((box) => ({ element, box, seen: seenIn(hole, box) })));
    if (boxes.some((box) => box.left < left || box.right > right))
      faults.push(`sticks out: ${name(element)}`);
  }
  const blocks = [...root.querySelectorAll<HTMLElement>('*')].filter(
    (element) => element.clientWidth > 0 && !isUnseen(element) && element.textContent?.trim(),
  );
  for (const block of blocks) {
    const { overflowX, overflowY } = getComputedStyle(block);
    if (block.scrollWidth > block.clientWidth + slack)
      faults.push(`too wide by ${block.scrollWidth - block.clientWidth} px: ${name(block)}`);
    const cuts = overflowY === 'hidden' || overflowX === 'hidden' || overflowY === 'clip';
    if (cuts && block.scrollHeight > block.clientHeight + slack) faults.push(`cut: ${name(block)}`);
  }
  for (const [at, one] of lines.entries())
    for (const other of lines.slice(at + 1)) {
      if (one.element === other.element || stuck(one.element) !== stuck(other.element)) continue;
      const across =
        Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
      const down =
        Math.min(one.seen.bottom, other.seen.bottom) - Math.max(one.seen.top, other.seen.top);
      if (across > slack && down > sharedLine * Math.min(one.box.height, other.box.height))
        faults.push(`over one another: ${name(one.element)} and ${name(other.element)}`);
    }
  return [...new Set(faults)];
}
