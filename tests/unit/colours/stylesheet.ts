import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Colour, colourOf } from './colour';

const COMPONENTS = join(import.meta.dirname, '../../../components');

const DARK = '@media (prefers-color-scheme: dark)';

/** A colour scheme of the user. */
export type Scheme = 'light' | 'dark';

/** A stylesheet as a test looks at its colours. */
export interface Stylesheet {
  /** The colours it names, without the dashes in front, in a scheme. */
  readonly named: Readonly<Record<Scheme, ReadonlyMap<string, Colour>>>;
  /** Names given to `color`. */
  readonly inks: ReadonlySet<string>;
  /** Names given to `background` or `background-color`. */
  readonly papers: ReadonlySet<string>;
  /** Colours written where they are used, as they are written. */
  readonly literal: ReadonlySet<string>;
  /** Value of a property in the rule of a selector that holds in any medium, the first that has it. */
  valueOf(selector: string, property: string): string | undefined;
}

/** @param files paths under the components' folder, read as one */
export function readStylesheet(...files: readonly string[]): Stylesheet {
  const css = files
    .map((file) => readFileSync(join(COMPONENTS, file), 'utf8'))
    .join('\n')
    .replace(/\/\*[\s\S]*?\*\//g, '');
  const darkPart = css.slice(css.indexOf(DARK)).match(/\{[\s\S]*?\}\s*\}/)?.[0] ?? '';
  const light = namedIn(css.replace(darkPart, ''));
  const used = css.replace(/--[\w-]+:[^;]+;/g, '');
  return {
    named: { light, dark: new Map([...light, ...namedIn(darkPart)]) },
    inks: matched(used, /(?<![\w-])color:\s*var\(--([\w-]+)\)/g),
    papers: matched(used, /background(?:-color)?:\s*var\(--([\w-]+)\)/g),
    literal: matched(used, /(#[0-9a-f]{3,8}\b|(?:rgb|hsl)a?\([^)]*\))/gi),
    valueOf(selector, property) {
      const always = css.replace(/@media[^{]+\{(?:[^{}]*\{[^{}]*\})*\s*\}/g, '');
      const rules = [...always.matchAll(/([^{}]+)\{([^{}]*)\}/g)];
      return rules
        .filter(([, selectors = '']) => selectors.split(',').some((one) => one.trim() === selector))
        .map(([, , body = '']) => new RegExp(`(?<![\\w-])${property}:\\s*([^;]+);`).exec(body)?.[1])
        .find((value) => value !== undefined);
    },
  };
}

/** The code of every component, with its path under their folder. */
export const componentSources = (): { file: string; source: string }[] =>
  readdirSync(COMPONENTS, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.tsx'))
    .map((file) => ({ file, source: readFileSync(join(COMPONENTS, file), 'utf8') }));

function namedIn(css: string): Map<string, Colour> {
  const found = css.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6});/gi);
  return new Map([...found].map(([, name = '', value = '']) => [name, colourOf(value)]));
}

const matched = (css: string, pattern: RegExp): Set<string> =>
  new Set([...css.matchAll(pattern)].map(([, found = '']) => found));
