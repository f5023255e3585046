/// <reference lib="dom" />
import type { Page } from 'playwright';
import { act } from './act';
import type { Box, Guide, Overlay } from './overlay';
import type { Replica, Ring, State } from './replica';
import type { ReplicaServer } from './server';

/**
 * Brings a page to a state of a replica, at its real address.
 *
 * @param page a page that has shown nothing yet, as tabs remember
 */
export async function enter(
  page: Page,
  server: ReplicaServer,
  replica: Replica,
  state: State,
): Promise<void> {
  server.show(replica.path, state.vars);
  await page.goto(replica.at);
  if (state.do) await painted(page);
  for (const action of state.do ?? []) await act(page, action);
}

/** Firefox drops a click on a page that it has not painted yet, where no user could click. */
async function painted(page: Page): Promise<void> {
  await page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
  );
}

/**
 * Compares what the guide shows now, each problem of its optional help chosen in turn, with what a
 * state says it must show.
 *
 * @returns one line per difference; empty when all is as it must be
 */
export async function differences(page: Page, overlay: Overlay, state: State): Promise<string[]> {
  await overlay.askForHelp();
  const first = await glance(page, overlay, state);
  if (!first) return ['the guide shows nothing'];
  const glances = [first];
  for (let index = 0; await overlay.choose(index); index += 1) {
    const next = await glance(page, overlay, state);
    if (next) glances.push(next);
  }
  const text = glances.map((one) => one.text).join('\n');
  return [
    ...different('screen', state.screen, first.guide.screen),
    ...(state.profile ? different('profile', state.profile, first.guide.profile) : []),
    ...(state.ent ? different('ent', state.ent, first.guide.ent) : []),
    ...(state.rings ?? []).flatMap((ring, at) => {
      const faults = glances.map(({ guide, boxes }) => missingRing(ring, boxes[at] ?? null, guide));
      return faults.some((some) => some.length === 0) ? [] : (faults[0] ?? []);
    }),
    ...new Set(glances.flatMap((one) => one.faults)),
    ...troubleFaults(first.guide),
    ...loneNumbers(first.guide),
    ...saidTwice(first.guide),
    ...(state.neverSays ?? [])
      .filter((words) => text.includes(words.toLowerCase()))
      .map((words) => `says « ${words} »: ${text}`),
    ...(state.says ?? [])
      .filter((words) => !text.includes(words.toLowerCase()))
      .map((words) => `does not say « ${words} » but: ${text}`),
  ];
}

/** What the guide shows at one moment. */
interface Glance {
  readonly guide: Guide;
  readonly text: string;
  /** Boxes of what must be ringed, in the order of the state. */
  readonly boxes: readonly (Box | null)[];
  /** What must never be shown, at any moment. */
  readonly faults: readonly string[];
}

async function glance(page: Page, overlay: Overlay, state: State): Promise<Glance | null> {
  const guide = await overlay.guide();
  if (!guide) return null;
  const wanted = (state.rings ?? []).map(({ target }) => target);
  const unwanted = state.never ?? [];
  const boxes = await page.evaluate(seenBoxes, [...wanted, ...unwanted]);
  return {
    guide,
    text: (await overlay.text()).toLowerCase().replace(/\s+/g, ' '),
    boxes,
    faults: [
      ...unwanted.flatMap((selector, at) =>
        forbiddenRings(selector, boxes[wanted.length + at] ?? null, guide),
      ),
      ...(await page.evaluate(notShown, guide.quoted)).map(
        (words) => `« ${words} » cannot be seen on the page`,
      ),
      ...guide.broken.map((words) => `the frame of « ${words} » breaks`),
    ],
  };
}

function different(what: string, wanted: string | null, shown: string | null): string[] {
  return wanted === shown ? [] : [`${what}: ${shown} instead of ${wanted}`];
}

function missingRing({ target, profile }: Ring, box: Box | null, guide: Guide): string[] {
  if (!box) return [`${target} cannot be seen`];
  const rings = guide.rings.filter((ring) => contains(ring.box, box));
  if (rings.length === 0) return [`no ring around ${target}`];
  if (profile && !rings.some((ring) => ring.profile === profile))
    return [`no ring for a ${profile} around ${target}`];
  return [];
}

function forbiddenRings(selector: string, box: Box | null, guide: Guide): string[] {
  const centre = box && { ...middle(box), width: 0, height: 0 };
  return guide.rings
    .filter((ring) => centre && contains(ring.box, centre))
    .map((ring) => `ring ${ring.for} on ${selector}`);
}

/**
 * What is wrong with the numbers and rings of a card in trouble: what went wrong at a place is said with
 * the number of its step, and drawn there as the only strong ring, unless there is a choice.
 */
function troubleFaults({ hints, rings }: Guide): string[] {
  const now = hints.find(({ isNow }) => isNow);
  if (!now?.isTrouble) return [];
  const numbers = rings.map(({ number }) => number).filter(Boolean);
  const twice = numbers.filter((number, at) => numbers.indexOf(number) < at);
  const mine = rings.filter((ring) => ring.for === now.id);
  const strong = rings.filter(({ isStrong }) => isStrong);
  const chosen = rings.filter((ring) => ring.for === strong[0]?.for);
  const isChoice = chosen.length > 1 && chosen.length === strong.length;
  return [
    ...twice.map((number) => `${number} is beside two rings`),
    ...(strong.length === 1 || isChoice ? [] : [`${strong.length} strong rings`]),
    ...(mine.length === 0
      ? []
      : [
          ...strong
            .filter((ring) => ring.for !== now.id)
            .map((ring) => `the strong ring is for ${ring.for}`),
          ...mine
            .filter(({ number }) => number && number !== now.number)
            .map(({ number }) => `${now.id} is ${now.number} in the panel, ${number} on the page`),
        ]),
  ];
}

/** One box has one card: its refusal is said instead of its step. */
function saidTwice({ hints }: Guide): string[] {
  const all = hints.map(({ said }) => said).filter(Boolean);
  return all.filter((said, at) => all.indexOf(said) < at).map((said) => `says twice: ${said}`);
}

/** A number in the panel that no place of the page bears leads nowhere. */
function loneNumbers({ hints, rings }: Guide): string[] {
  if (rings.length === 0 || rings.some(({ number, isDone }) => number || isDone)) return [];
  return hints
    .filter(({ number }) => number)
    .map(({ id, number }) => `${id} is ${number} in the panel, no place is`);
}

/**
 * Boxes of the first visible element of each selector, open shadow roots included; all at once, as
 * a driver takes longer to ask than a page to answer. Sent to the page as text: uses nothing
 * outside itself.
 */
function seenBoxes(selectors: readonly string[]): (Box | null)[] {
  const roots: (Document | ShadowRoot)[] = [document];
  for (const root of roots)
    for (const { shadowRoot } of root.querySelectorAll('*')) if (shadowRoot) roots.push(shadowRoot);
  return selectors.map((selector) => {
    const box = roots
      .flatMap((root) => [...root.querySelectorAll(selector)])
      .filter((element) => element.checkVisibility({ visibilityProperty: true }))
      .map((element) => element.getBoundingClientRect())
      .find(({ width, height }) => width > 0 && height > 0);
    return box ? { x: box.x, y: box.y, width: box.width, height: box.height } : null;
  });
}

/**
 * The words among these that a user does not find on the page, whole and in this order, open shadow
 * roots included: text for screen readers only does not count. Sent to the page as text: uses
 * nothing outside itself.
 */
function notShown(quoted: readonly string[]): string[] {
  const roots: (Document | ShadowRoot)[] = [document];
  for (const root of roots)
    for (const { shadowRoot } of root.querySelectorAll('*')) if (shadowRoot) roots.push(shadowRoot);
  const longest = 60;
  const plain = (text: string) => text.replace(/\s+/g, ' ').trim().toLowerCase();
  const letter = /[\p{L}\p{N}]/u;
  // Not a part of a word; longer words are cut off anywhere.
  const holds = (text: string, words: string): boolean => {
    for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
      const after = words.length < longest ? text.charAt(at + words.length) : '';
      if (!letter.test(text.charAt(at - 1)) && !letter.test(after)) return true;
    }
    return false;
  };
  const isClipped = (element: Element): boolean => {
    const { width, height } = element.getBoundingClientRect();
    const { clip, clipPath, overflowX } = getComputedStyle(element);
    const clips = clip !== 'auto' || clipPath !== 'none' || overflowX !== 'visible';
    return width * height < 4 && clips;
  };
  // Asked once of each element, as texts have most of those around them in common.
  const known = new Map<Element, boolean>();
  const isWithinClipped = (element: Element | null): boolean => {
    if (!element) return false;
    const found =
      known.get(element) ?? (isClipped(element) || isWithinClipped(element.parentElement));
    known.set(element, found);
    return found;
  };
  const isSeen = (element: Element): boolean =>
    element.checkVisibility({ visibilityProperty: true }) && !isWithinClipped(element);
  const written = roots.map((root) => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const seen: string[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode())
      if (node.parentElement && isSeen(node.parentElement)) seen.push(node.nodeValue ?? '');
    return plain(seen.join(' '));
  });
  const buttons = roots
    .flatMap((root) => [...root.querySelectorAll<HTMLInputElement>('input')])
    .filter(({ type }) => type === 'submit' || type === 'button')
    .filter((button) => button.checkVisibility({ visibilityProperty: true }))
    .map(({ value }) => plain(value));
  const shown = [...written, ...buttons];
  return quoted.filter((words) => !shown.some((text) => holds(text, plain(words))));
}

function middle(box: Box): { x: number; y: number } {
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** Allows half a pixel: browsers round boxes of the two layers differently. */
function contains(outer: Box, inner: Box): boolean {
  const slack = 0.5;
  return (
    outer.x <= inner.x + slack &&
    outer.y <= inner.y + slack &&
    outer.x + outer.width >= inner.x + inner.width - slack &&
    outer.y + outer.height >= inner.y + inner.height - slack
  );
}
