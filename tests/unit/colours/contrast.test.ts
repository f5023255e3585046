import { describe, expect, it } from 'vitest';
import { type Colour, colourOf, contrast, over } from './colour';
import { componentSources, readStylesheet, type Scheme, type Stylesheet } from './stylesheet';

/** WCAG 2.2, 1.4.6: the text of the guide is read by children, on the screens of schools. */
const TEXT = 7;

/** WCAG 2.2, 1.4.11: borders, signs and what shows where the keyboard is. */
const SIGN = 3;

const guide = readStylesheet(
  'ui/tokens.css',
  'overlay/overlay.css',
  'overlay/problems.css',
  'password/password.css',
);
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
    ['ink', 'card tint'],
    ['ink-quiet', 'card tint'],
    ['accent-ink', 'card tint'],
    ['on-accent', 'accent'],
    ['card', 'accent'],
    ['caution-ink', 'card caution'],
    ['on-brand', 'brand'],
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
    ['accent', 'card tint caution'],
    ['ink-quiet', 'card tint'],
    ['caution-ink', 'card caution'],
    ['on-accent', 'accent'],
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
    const wordless = new Set(['tint-line', 'ink-quiet', 'edge', 'on-accent']);
    expect(
      [...sheet.papers].filter((paper) => !papers.includes(paper) && !wordless.has(paper)),
    ).toEqual([]);
  });
});

describe('the edge of what can be pressed or filled in', () => {
  it.each([
    ['guide', '.way-back input', 'border', 'card'],
    ['guide', '.found__ent', 'border', 'card'],
    ['guide', '.button', 'border', 'card'],
    ['pages', '.button', 'border', 'card'],
    ['pages', '.field__input', 'border', 'card'],
    ['pages', '.field__input[aria-invalid="true"]', 'border-color', 'card'],
    ['pages', '.choice__option', 'border', 'card'],
    ['pages', '.switch__input', 'border', 'card'],
    ['pages', '.combobox__option[aria-selected="true"]', 'border-color', 'card'],
  ] as const)('is seen: %s, %s', (place, selector, property, paper) => {
    const sheet = { guide, pages }[place];
    const edge = tokenIn(sheet.valueOf(selector, property));
    for (const scheme of ['light', 'dark'] as const)
      expect(tooClose(sheet, scheme, [[edge, paper]], SIGN)).toEqual([]);
  });
});

describe('the guide’s faded signs', () => {
  it.each(['light', 'dark'] as const)('are seen, %s', (scheme) => {
    const opacity = Number(guide.valueOf('.hint__hide', 'opacity'));
    const colours = guide.named[scheme];
    for (const [ink, paper] of [
      ['ink', 'tint'],
      ['ink-quiet', 'card'],
      ['caution-ink', 'caution'],
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
    '.ring[data-tone="note"]',
    '.ring[data-avoid-for]',
  ];

  it.each(rings)('%s is seen on a white page and on a black one', (selector) => {
    const [ring, halo] = [edgeOf(selector), tokenIn(guide.valueOf('.ring', 'box-shadow'))];
    for (const scheme of ['light', 'dark'] as const) {
      const [edge, around] = [ring, halo].map((name) => colourIn(guide.named[scheme], name));
      expect(contrast(edge ?? WHITE, WHITE)).toBeGreaterThanOrEqual(SIGN);
      expect(contrast(around ?? BLACK, BLACK)).toBeGreaterThanOrEqual(SIGN);
      expect(contrast(edge ?? WHITE, around ?? WHITE)).toBeGreaterThanOrEqual(SIGN);
    }
  });

  it.each(rings)('%s has one colour in light and dark: the page follows neither', (selector) => {
    const [light, dark] = (['light', 'dark'] as const).map((scheme) =>
      colourIn(guide.named[scheme], edgeOf(selector)),
    );
    expect(light).toEqual(dark);
  });

  it('number what they go around with a contrast of 7:1 or more', () => {
    const [ink, paper] = ['color', 'background'].map((property) =>
      tokenIn(guide.valueOf('.badge', property)),
    );
    expect([ink, paper]).toEqual(['on-brand', 'brand']);
    expect(WORDS.guide).toContainEqual([ink, paper]);
  });

  function edgeOf(selector: string): string {
    return tokenIn(guide.valueOf(selector, 'border-color') ?? guide.valueOf(selector, 'border'));
  }
});

it.each([
  ['the guide', guide],
  ['the extension’s own pages', pages],
] as const)('no colour is written outside the palette: %s', (_, sheet) => {
  expect([...sheet.literal]).toEqual([]);
});

it('no colour is written in a component', () => {
  const sources = componentSources();
  expect(sources.length).toBeGreaterThan(50);
  const literal = /(?:fill|stroke|color|background)=?[:=]\s*['"]?(?:#|rgb|hsl)/;
  expect(sources.filter(({ source }) => literal.test(source)).map(({ file }) => file)).toEqual([]);
});

/** The first token of a value. */
function tokenIn(value: string | undefined): string {
  return /var\(--([\w-]+)\)/.exec(value ?? '')?.[1] ?? '';
}

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
