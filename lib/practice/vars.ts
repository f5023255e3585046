import type { Vars } from './services';

const PLACEHOLDER = /\{\{(\w+)\}\}/g;

/** One attribute in a tag's source: `hidden`, `class="a b"`. */
const ATTRIBUTE = /([\w-]+)(?:="([^"]*)")?/g;

/** Attribute in which an element keeps what its server fills in. */
export const VARS = 'data-vars';

/**
 * Fills in a template.
 *
 * @param template a text with `{{name}}` in it
 * @param vars a value for each name; nothing for a missing one
 */
export const fillIn = (template: string, vars: Vars): string =>
  template.replace(PLACEHOLDER, (_, name: string) => vars[name] ?? '');

/**
 * Fills in a page as its server would have: the file in the package has its defaults.
 *
 * @param document the page
 * @param defaults what it was made with
 * @param vars what it is to have instead
 */
export function applyVars(document: Document, defaults: Vars, vars: Vars): void {
  for (const element of document.querySelectorAll(`[${VARS}]`)) {
    const template = element.getAttribute(VARS) ?? '';
    for (const [name] of attributesIn(fillIn(template, defaults))) element.removeAttribute(name);
    const wanted = attributesIn(fillIn(template, { ...defaults, ...vars }));
    for (const [name, value] of wanted) element.setAttribute(name, value);
  }
}

const attributesIn = (source: string): [name: string, value: string][] =>
  [...source.matchAll(ATTRIBUTE)].map(([, name = '', value = '']) => [name, value]);
