/// <reference lib="dom" />

/**
 * What the guide shows in part only, as it stands: a line of its text, its sentence of the moment, or
 * its main button, which also keeps off the edges. Sent to the page as text: holds everything it uses.
 *
 * @returns one line per fault; empty when all is as it must be
 */
export function cutParts(): string[] {
  /** Space (px) that a button keeps from the edges of the panel and of the window. */
  const edge = 8;
  /** Edges may be rounded (px); the tall letters of close lines reach into one another (share of a line). */
  const slack = 1;
  const letters = 0.3;
  const hosts = [...document.querySelectorAll('div[popover=manual]')];
  const roots = hosts.map((host) => chrome.dom.openOrClosedShadowRoot(host));
  const panel = roots
    .map((root) => root?.querySelector<HTMLElement>('[data-screen]'))
    .find(Boolean);
  if (!panel) return ['no guide'];
  const { shape } = panel.dataset;
  if (!shape || shape === 'handle') return [`shape: ${shape}`];
  const frame = panel.getBoundingClientRect();
  const body = panel.querySelector('[data-scrolls]')?.getBoundingClientRect() ?? frame;
  const isSeen = (element: Element | null): element is HTMLElement =>
    element?.checkVisibility({ visibilityProperty: true, opacityProperty: true }) ?? false;
  const name = (element: Element) =>
    `${element.localName}.${element.className} « ${element.textContent?.trim().slice(0, 40)} »`;
  const first = (...selectors: string[]): HTMLElement | undefined =>
    selectors.flatMap((one) => [...panel.querySelectorAll<HTMLElement>(one)])[0];

  const faults: string[] = [];
  if (frame.top < 0 || frame.left < 0 || frame.bottom > innerHeight || frame.right > innerWidth)
    faults.push(`${shape} out of the window`);

  const now = first('.password__sentence', '[data-now] .hint__text');
  // Without a step of the moment, it is the title, or what the guide asks.
  const sentences = now ? [now] : [first('.title'), first('.way-back > label')];
  if (!sentences.some((one) => isSeen(one ?? null))) faults.push('no sentence');
  const isLittle = shape !== 'full' && !panel.matches('[data-opened], [data-arrived]');
  const asked = panel.querySelector<HTMLElement>('[data-hint][data-now]');
  // Where room lacks, a step or trouble of the page is alone: what it asks for comes before these.
  const isElsewhere =
    asked?.matches('[data-danger]') &&
    !/refused-(?:new|confirm)-password/.test(asked.dataset.hint ?? '') &&
    !panel.querySelector('.password__sentence, .password__idea');
  const waits = {
    '#ent-search, #school-address': isLittle && asked !== null,
    '[data-suggest]': isLittle && isElsewhere,
  };
  for (const [one, isPut] of Object.entries(waits))
    if (isPut && isSeen(panel.querySelector(one))) faults.push(`two things at once: ${one}`);
  const button = first(
    panel.dataset.away ? '[data-bring]' : '[data-none]',
    '[data-way-back], [data-ent-home], [data-sign-out]',
    waits['#ent-search, #school-address'] ? '[data-none]' : '#ent-search, #school-address',
    // Whose password is accepted needs no other, and in a low window who is at another box none yet.
    waits['[data-suggest]'] ||
      panel.querySelector('.password__sentence:not([data-problem], [data-unsure])') ||
      (innerHeight <= 480 && panel.querySelector('.password[data-waits]'))
      ? '[data-none]'
      : '[data-suggest]',
  );
  if (button && !isSeen(button)) faults.push(`no button: ${name(button)}`);
  else if (button) {
    const { top, left, right, bottom } = button.getBoundingClientRect();
    const room = {
      above: top - Math.max(body.top, frame.top),
      below: Math.min(body.bottom + slack, frame.bottom, innerHeight) - bottom,
      before: left - frame.left,
      after: frame.right - right,
    };
    if (room.above < -slack) faults.push(`button cut above by ${room.above}: ${name(button)}`);
    if (Math.min(room.below, room.before, room.after) < edge - slack)
      faults.push(`button at the edge: ${name(button)} ${JSON.stringify(room)}`);
  }

  const sticky = [...panel.querySelectorAll('*')].filter(
    (element) => isSeen(element) && getComputedStyle(element).position === 'sticky',
  );
  const walker = document.createTreeWalker(panel, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement;
    if (!node.textContent?.trim() || !element || !isSeen(element)) continue;
    if (element.closest('.unseen, option, svg') || getComputedStyle(element).fontSize === '0px')
      continue;
    const hole = element.closest('[data-scrolls]') ? body : frame;
    // What sticks in the body lies over nothing beside it.
    const over =
      hole === body && sticky.find((one) => !one.contains(element))?.getBoundingClientRect();
    const bottom = over ? Math.min(hole.bottom, over.top) : hole.bottom;
    const range = document.createRange();
    range.selectNodeContents(node);
    for (const line of range.getClientRects()) {
      if (line.width <= slack) continue;
      const spare = letters * line.height;
      const cutBelow = line.bottom - bottom > spare && bottom - line.top > slack;
      const cutAbove = hole.top - line.top > spare && line.bottom - hole.top > slack;
      const cutAcross = line.left < frame.left - slack || line.right > frame.right + slack;
      if (cutBelow || cutAbove || cutAcross) faults.push(`cut: ${name(element)}`);
      else if (now?.contains(element) && (line.top >= bottom || line.bottom <= hole.top))
        faults.push(`out of sight: ${name(element)}`);
    }
  }
  return [...new Set(faults)].map((fault) => `${shape}: ${fault}`);
}
