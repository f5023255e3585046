import { isToClick } from './clickable';

/** Longest text beside a field that is what it is called (UTF-16 units). */
const LONGEST = 40;

/**
 * @param field a field to type in
 * @returns all that it is called, for scripts and browsers too
 */
export function namesOf(field: Element): string {
  const isCurrent = field.getAttribute('autocomplete')?.includes('current-password');
  const names = [field.getAttribute('name'), field.id, isCurrent && 'password'];
  return [...names, ...shownNames(field)].filter(Boolean).join(' ');
}

/**
 * @param field a field to type in
 * @returns what it is called for its user: what is said of it, or else the short text before it
 */
export function shownNames(field: Element): string[] {
  const labels = 'labels' in field ? [...((field as HTMLInputElement).labels ?? [])] : [];
  const said = ['placeholder', 'aria-label', 'title'].map((name) => field.getAttribute(name));
  const names = [
    ...said,
    ...[...labels, ...namedBy(field)].map(({ textContent }) => textContent),
  ].flatMap((text) => text?.trim() || []);
  return names.length > 0 ? names : textBefore(field);
}

/** The elements that `aria-labelledby` says to be its label: forms made on a platform have no other. */
function namedBy(field: Element): Element[] {
  const ids = field.getAttribute('aria-labelledby')?.split(/\s+/) ?? [];
  const root = field.getRootNode() as Document | ShadowRoot;
  return ids.slice(0, 4).flatMap((id) => root.getElementById?.(id) ?? []);
}

/** The text just before a field, or before what holds it alone. */
function textBefore(field: Element): string[] {
  const before = field.previousSibling ?? field.parentNode?.previousSibling;
  const blank = before?.nodeName === '#text' && !before.nodeValue?.trim();
  const one = blank ? (before?.previousSibling ?? field.parentNode?.previousSibling) : before;
  const text = one?.textContent?.trim() ?? '';
  if (!one || text.length > LONGEST) return [];
  return one instanceof Element && isToClick(one) ? [] : [text].filter(Boolean);
}
