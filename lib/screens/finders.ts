import type { FieldName } from './field-name';
import type { ActionName, Words } from './landmarks';

/** One way to find a place on a screen. */
export type Finder =
  | { readonly css: string; readonly only?: true }
  | { readonly field: FieldName }
  | { readonly action: ActionName }
  | { readonly says: Words }
  | { readonly submitOf: FieldName }
  | { readonly groupOf: readonly FieldName[] }
  | { readonly every: readonly Finder[] };

export const css = (selector: string): Finder => ({ css: selector });
/** Only where a single element matches. */
export const onlyCss = (selector: string): Finder => ({ css: selector, only: true });
export const field = (name: FieldName): Finder => ({ field: name });
export const action = (...words: string[]): Finder => ({ action: { words } });
export const actionBut = (not: Words, ...words: string[]): Finder => ({ action: { words, not } });
export const option = (not: Words, ...words: string[]): Finder => ({
  action: { words, not, ticked: true },
});
export const actionAmong = (among: string, ...words: string[]): Finder => ({
  action: { words, among },
});
export const actionWith = (besides: Words, ...words: string[]): Finder => ({
  action: { words, besides },
});
export const says = (...words: string[]): Finder => ({ says: words });
/** All of these places, only where the page has them all. */
export const every = (...of: Finder[]): Finder => ({ every: of });
/** The submit button of a field's form, whatever its words. */
export const submitOf = (name: FieldName): Finder => ({ submitOf: name });
/** What contains one field of each kind and no other control: the boxes of one date of birth. */
export const groupOf = (...names: FieldName[]): Finder => ({ groupOf: names });
