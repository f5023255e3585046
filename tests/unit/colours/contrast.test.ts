import { describe, expect, it } from 'vitest';
import { type Colour, colourOf, contrast, over } from './colour';
import { readStylesheet, type Scheme, type Stylesheet } from './stylesheet';

/** WCAG 2.2, 1.4.6: the text of the guide is read by children, on the screens of schools. */
const TEXT = 7;

/** WCAG 2.2, 1.4.11: borders, signs and what shows where the keyboard is. */
const SIGN = 3;

const guide = readStylesheet('overlay/overlay.css', 'password/password.css');
const pages = readStylesheet(
  ...['tokens', 'base', 'brand', 'button', 'combobox', 'field', 'notice'].map(
    (name) => `ui/${name}.css`,
  ),
  ...['popup', 'folds', 'people', 'where'].map((name) => `popup/${name}.css`),
  ...['welcome', 'journey'].map((name) => `welcome/${name}.css`),
);

/** What is written in which colour, on which. */
const WORDS = {
  guide: [
    ['ev-ink', 'ev-paper ev-tint'],
    ['ev-muted', 'ev-paper ev-tint'],
    ['ev-accent', 'ev-paper ev-tint'],
    ['ev-on-accent', 'ev-accent'],
    ['ev-paper', 'ev-accent'],
    ['ev-amber', 'ev-paper ev-amber-tint'],
  ],
  pages: [
    ['ink', 'paper card tint'],
    ['ink-quiet', 'paper card tint'],
    ['accent-ink', 'paper card tint'],
    ['on-accent', 'accent accent-deep'],
    ['caution-ink', 'caution card'],
    ['on-danger', 'danger'],
    ['danger', 'on-danger'],
  ],
} as const;

/** What is drawn in which colour, on which: signs, edges of what can be pressed, focus. */
const SIGNS = {
  guide: [
    ['ev-accent', 'ev-paper ev-tint ev-amber-tint'],
    ['ev-muted', 'ev-paper ev-tint'],
    ['ev-amber', 'ev-paper ev-amber-tint'],
    ['ev-on-accent', 'ev-accent'],
  ],
  pages: [
    ['accent', 'paper card tint caution'],
    ['edge', 'paper card'],
    ['ink-quiet', 'paper card tint'],
    ['caution-ink', 'caution card'],
    ['on-danger', 'danger'],
  ],
} as const;

describe.each([
  ['the guide', guide, WORDS.guide, SIGNS.guide],
  ['the extension’s own pages', pages, WORDS.pages, SIGNS.pages],
] as const)('%s', (_, sheet, words, signs) => {
  it.each(['light', 'dark'] as const)('writes with a contrast of 7:1 or more, %s', (scheme) => {
    expect(tooClose(sheet, scheme, words, TEXT)).toEqual([]);
  });

  it.each(['light', 'dark'] as const)('draws with a contrast of 3:1 or more, %s', (scheme) => {
    expect(tooClose(sheet, scheme, signs, SIGN)).toEqual([]);
  });

  it('writes in no other colour, on no other', () => {
    expect([...sheet.inks].filter((ink) => !words.some(([name]) => name === ink))).toEqual([]);
    const papers = words.flatMap(([, on]) => on.split(' '));
    const wordless = new Set(['ev-line', 'ev-muted', 'edge', 'on-accent']);
    expect(
      [...sheet.papers].filter((paper) => !papers.includes(paper) && !wordless.has(paper)),
    ).toEqual([]);
  });
});

describe('the edge of what can be pressed or filled in', () => {
  it.each([
    ['guide', '.way-back input', 'border', 'ev-paper'],
    ['guide', '.found-ent', 'border', 'ev-paper'],
    ['guide', '.button', 'border', 'ev-paper'],
    ['guide', '.pw-button', 'border', 'ev-paper'],
    ['pages', '.button', 'border', 'card'],
    ['pages', '.person__ent', 'border-color', 'card'],
    ['pages', '.field__input', 'border', 'card'],
    ['pages', '.field__input[aria-invalid="true"]', 'border-color', 'card'],
    ['pages', '.choice__option', 'border', 'card'],
    ['pages', '.switch__input', 'border', 'card'],
    ['pages', '.combobox__option[aria-selected="true"]', 'border-color', 'card'],
  ] as const)('is seen: %s, %s', (place, selector, property, paper) => {
    const sheet = { guide, pages }[place];
    const edge = /var\(--([\w-]+)\)/.exec(sheet.valueOf(selector, property) ?? '')?.[1] ?? '';
    for (const scheme of ['light', 'dark'] as const)
      expect(tooClose(sheet, scheme, [[edge, paper]], SIGN)).toEqual([]);
  });
});

describe('the guide’s faded signs', () => {
  it.each(['light', 'dark'] as const)('are seen, %s', (scheme) => {
    const opacity = Number(guide.valueOf('.hint-hide', 'opacity'));
    const colours = guide.named[scheme];
    for (const [ink, paper] of [
      ['ev-ink', 'ev-tint'],
      ['ev-muted', 'ev-paper'],
      ['ev-amber', 'ev-amber-tint'],
    ] as const) {
      const below = colourIn(colours, paper);
      expect(contrast(over(colourIn(colours, ink), opacity, below), below)).toBeGreaterThan(SIGN);
    }
  });
});

describe('the rings', () => {
  const WHITE = colourOf('#ffffff');
  const BLACK = colourOf('#000000');
  const rings = [
    '.ring',
    '.ring[data-current]',
    '.ring[data-done]',
    '.ring[data-tone="trouble"]',
    '.ring[data-tone="note"]',
  ];

  it.each(rings)('%s is seen on a white page and on a black one', (selector) => {
    const value = guide.valueOf(selector, 'border-color') ?? guide.valueOf(selector, 'border');
    const edge = colourOf(/#[0-9a-f]{6}/i.exec(value ?? '')?.[0] ?? 'no plain colour');
    const halo = colourOf(
      /#[0-9a-f]{6}/i.exec(guide.valueOf('.ring', 'box-shadow') ?? '')?.[0] ?? '',
    );
    expect(contrast(edge, WHITE)).toBeGreaterThanOrEqual(SIGN);
    expect(contrast(halo, BLACK)).toBeGreaterThanOrEqual(SIGN);
    expect(contrast(edge, halo)).toBeGreaterThanOrEqual(SIGN);
  });

  it('number what they go around with a contrast of 7:1 or more', () => {
    const [ink, paper] = ['color', 'background'].map((property) =>
      colourOf(guide.valueOf('.badge', property) ?? ''),
    );
    expect(contrast(ink ?? WHITE, paper ?? WHITE)).toBeGreaterThanOrEqual(TEXT);
  });
});

it('no colour is written anywhere else', () => {
  // Rings stand on any page, in light and dark: their colours are no theme's.
  const rings = ['#0a5c4f', '#5f958b', '#b26a00', '#ffffff', 'rgb(10 92 79 / 30%)'];
  expect([...guide.literal].sort()).toEqual(rings);
  expect([...pages.literal]).toEqual([]);
});

/** The pairs of colours that are too close, with their contrast. */
function tooClose(
  sheet: Stylesheet,
  scheme: Scheme,
  pairs: readonly (readonly [string, string])[],
  least: number,
): string[] {
  const colours = sheet.named[scheme];
  return pairs
    .flatMap(([ink, papers]) => papers.split(' ').map((paper) => ({ ink, paper })))
    .map(({ ink, paper }) => ({
      pair: `${ink} on ${paper}`,
      ratio: contrast(colourIn(colours, ink), colourIn(colours, paper)),
    }))
    .filter(({ ratio }) => ratio < least)
    .map(({ pair, ratio }) => `${pair}: ${ratio.toFixed(2)}`);
}

function colourIn(colours: ReadonlyMap<string, Colour>, name: string): Colour {
  const colour = colours.get(name);
  if (!colour) throw new Error(`No colour is called ${name}`);
  return colour;
}
