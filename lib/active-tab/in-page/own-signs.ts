/** Most rules of style sheets looked at for the signs of a page's own counters. */
const MOST_RULES = 5000;

/** Counters and list marks that browsers have themselves, and other values of the same place. */
const BROWSERS_OWN =
  /^(?:none|normal|disc|circle|square|decimal|decimal-leading-zero|(?:lower|upper)-(?:roman|latin|alpha|greek)|disclosure-(?:open|closed))$/;

/**
 * What a page's own way of counting writes: its signs may be any words (`@counter-style`).
 *
 * @param value a computed `content` or `list-style-type`
 * @returns all that it could write, in its order; empty for a browser's own way
 */
export function signsIn(value: string): string {
  const counters = [...value.matchAll(/counters?\([^)]*,\s*([\w-]+)\)/g)].map(([, name]) => name);
  const names = counters.length > 0 ? counters : /^[\w-]+$/.test(value) ? [value] : [];
  return [...new Set(names)]
    .filter((name) => name && !BROWSERS_OWN.test(name))
    .map((name) => knownSigns(name ?? ''))
    .join('');
}

/** Looked up once: this script is put into a page anew at each click. */
const known = new Map<string, string>();

function knownSigns(name: string): string {
  const signs = known.get(name) ?? ownSigns(name);
  known.set(name, signs);
  return signs;
}

function ownSigns(name: string): string {
  let left = MOST_RULES;
  for (const sheet of document.styleSheets) {
    for (const rule of rulesOf(sheet)) {
      if (left-- <= 0) return '';
      if (!(rule instanceof CSSCounterStyleRule) || rule.name !== name) continue;
      const written = [rule.prefix, rule.symbols, rule.additiveSymbols, rule.suffix].join(' ');
      return [...written.matchAll(/"((?:[^"\\]|\\.)*)"/g)].map(([, sign]) => sign).join('');
    }
  }
  return '';
}

/** None of another site's sheet, which cannot be read. */
function rulesOf(sheet: CSSStyleSheet): Iterable<CSSRule> {
  try {
    return sheet.cssRules;
  } catch {
    return [];
  }
}
