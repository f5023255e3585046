import { readCatalogue } from '../harness/catalogue';
import { enter } from '../harness/expectations';
import { expect, test } from '../harness/fixtures';

/** A laptop, a school's laptop, a phone, and a laptop at 200 %, in CSS px. */
const SIZES = [
  { width: 1280, height: 800 },
  { width: 1366, height: 650 },
  { width: 360, height: 640 },
  { width: 640, height: 400 },
];

const STATES = [
  'weak',
  'refused character',
  'entries differ',
  "entries differ, page's own message",
  'valid',
];

const pages = readCatalogue().replicas.filter(({ path }) =>
  /account\/2025\/(guardian-)?new-password/.test(path),
);

for (const replica of pages)
  for (const name of STATES)
    test(`one card says what to do: ${replica.path}, ${name}`, async ({
      page,
      overlay,
      server,
    }) => {
      const state = replica.states.find((one) => one.name === name);
      if (!state) throw new Error(`${replica.path} has no state « ${name} »`);
      await enter(page, server, replica, state);
      await expect.poll(async () => (await overlay.guide())?.screen).toBe(state.screen);
      for (const size of SIZES) {
        await page.setViewportSize(size);
        const where = `${size.width}×${size.height}`;
        const first = name === 'weak' || name === 'valid' ? 'tint' : 'caution';
        await expect
          .poll(() => overlay.world.call(cardsInOrder, null), where)
          .toEqual({ card: `sentence on ${first}`, cards: 1, isInOrder: true, isNumbered: true });
      }
    });

/**
 * The cards of the panel that say what to do, whether the way to its place follows the first one, before any
 * other button, and whether it bears the number of the ring of the moment. Sent to the page as text: holds everything it uses.
 */
function cardsInOrder(): {
  card: string;
  cards: number;
  isInOrder: boolean;
  isNumbered: boolean;
} | null {
  const hosts = [...document.querySelectorAll('div[popover=manual]')];
  const roots = hosts.map((host) => chrome.dom.openOrClosedShadowRoot(host));
  const panel = roots
    .map((root) => root?.querySelector<HTMLElement>('[data-screen]'))
    .find(Boolean);
  if (!panel) return null;
  const seen = (selector: string) =>
    [...panel.querySelectorAll<HTMLElement>(selector)].filter((one) => one.checkVisibility());
  const cards = seen('.password__sentence, [data-now] > .hint__text');
  const card = cards[0];
  if (!card) return null;
  const probe = panel.appendChild(document.createElement('i'));
  const { adoptedStyleSheets: sheets } = panel.getRootNode() as ShadowRoot;
  const style = sheets.flatMap(({ cssRules }) => [...cssRules].map((rule) => rule.cssText)).join();
  // The guide's properties are named anew on each page.
  const mark = /--(\d+)tint/.exec(style)?.[1] ?? '';
  const colour = (token: string) => {
    probe.style.background = `var(--${mark}${token})`;
    return getComputedStyle(probe).backgroundColor;
  };
  const numbers = [
    card.querySelector('.hint__mark'),
    (panel.getRootNode() as ShadowRoot).querySelector('.ring[data-current] .badge'),
  ].map((number) => number?.textContent);
  const own = getComputedStyle(card).backgroundColor;
  const tone = ['tint', 'caution'].find((token) => colour(token) === own) ?? own;
  probe.remove();
  const tops = [
    card,
    ...seen('.bring'),
    ...seen('[data-suggest]'),
    ...seen('.hint:not([data-now])'),
  ];
  const places = tops.map((one) => one.getBoundingClientRect().top);
  return {
    card: `${card.matches('.password__sentence') ? 'sentence' : 'step'} on ${tone}`,
    cards: cards.length,
    isInOrder: places.every((top, at) => at === 0 || top > (places[at - 1] ?? 0)),
    isNumbered: numbers[0] !== undefined && numbers[0] === numbers[1],
  };
}
