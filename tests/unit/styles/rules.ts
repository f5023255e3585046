import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** A rule of a style sheet, wherever it stands in there. */
export interface Rule {
  readonly selector: string;
  readonly body: string;
}

/** The rules of a style sheet and of those it imports. */
export function rulesOf(path: string): Rule[] {
  const css = readFileSync(path, 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');
  const imported = [...css.matchAll(/@import "([^"]+)";/g)].flatMap(([, name = '']) =>
    rulesOf(join(dirname(path), name)),
  );
  const own = css.replace(/@import [^;]+;/g, '').matchAll(/([^{}]*)\{([^{}]*)\}/g);
  return [
    ...imported,
    ...[...own].map(([, selector = '', body = '']) => ({ selector: selector.trim(), body })),
  ];
}

/** The classes that rules are for. */
export const classesIn = (rules: readonly Rule[]): Set<string> =>
  new Set(
    rules.flatMap(({ selector }) =>
      [...selector.matchAll(/\.([a-z][\w-]*)/gi)].map(([, name = '']) => name),
    ),
  );
