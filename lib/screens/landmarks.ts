import type { Box, Cause } from './boxes';
import type { FieldName } from './field-name';

/** Words to look for, as a user reads them: case, accents and apostrophes do not matter. */
export type Words = readonly string[];

/** The name of a button or link, and what a selector adds. */
export interface ActionName {
  readonly words: Words;
  /** Words of another action's name: « Responsable d’élève » contains « Élève ». */
  readonly not?: Words;
  /** One of these must be in its name too. */
  readonly besides?: Words;
  readonly among?: string;
  /** The label of an answer to tick instead of a button or link. */
  readonly ticked?: true;
}

/** What is visible on a screen and proves which one it is. */
export type Landmark =
  | { readonly kind: 'visible'; readonly selectors: readonly string[] }
  | { readonly kind: 'several'; readonly selector: string }
  | { readonly kind: 'heading'; readonly words: Words }
  | { readonly kind: 'says' | 'states'; readonly words: Words }
  | { readonly kind: 'badge'; readonly words: Words }
  | ({ readonly kind: 'action' } & ActionName)
  | { readonly kind: 'field'; readonly field: FieldName; readonly atLeast: number }
  | { readonly kind: 'path'; readonly parts: readonly string[] }
  | { readonly kind: 'refusal'; readonly boxes: readonly Box[]; readonly causes: readonly Cause[] }
  | { readonly kind: 'address'; readonly paths: readonly string[] }
  | { readonly kind: 'title'; readonly words: Words }
  | { readonly kind: 'translated' }
  | { readonly kind: 'all' | 'any' | 'none'; readonly of: readonly Landmark[] };

export const visible = (...selectors: string[]): Landmark => ({ kind: 'visible', selectors });
export const several = (selector: string): Landmark => ({ kind: 'several', selector });
export const heading = (...words: string[]): Landmark => ({ kind: 'heading', words });
export const says = (...words: string[]): Landmark => ({ kind: 'says', words });
/** Asserted, not only said: « Si le code a expiré » states nothing. */
export const states = (...words: string[]): Landmark => ({ kind: 'states', words });
export const badge = (...words: string[]): Landmark => ({ kind: 'badge', words });
export const action = (...words: string[]): Landmark => ({ kind: 'action', words });
/** An action whose name has no word of `not`: « Responsable d’élève » is not « Élève ». */
export const actionBut = (not: Words, ...words: string[]): Landmark => ({
  kind: 'action',
  words,
  not,
});
/** An answer to tick, whose label has no word of `not`. */
export const option = (not: Words, ...words: string[]): Landmark => ({
  kind: 'action',
  words,
  not,
  ticked: true,
});
/** An action that also matches a selector: a tab, an open one. */
export const actionAmong = (among: string, ...words: string[]): Landmark => ({
  kind: 'action',
  words,
  among,
});
/** An action with one of these words in its name too. */
export const actionWith = (besides: Words, ...words: string[]): Landmark => ({
  kind: 'action',
  words,
  besides,
});
/** The page refuses one of these boxes for one of these causes; a list left empty means any. */
export const refusal = (boxes: readonly Box[] = [], ...causes: Cause[]): Landmark => ({
  kind: 'refusal',
  boxes,
  causes,
});
export const path = (...parts: string[]): Landmark => ({ kind: 'path', parts });
export const address = (...paths: string[]): Landmark => ({ kind: 'address', paths });
export const title = (...words: string[]): Landmark => ({ kind: 'title', words });
export const translated: Landmark = { kind: 'translated' };
export const all = (...of: Landmark[]): Landmark => ({ kind: 'all', of });
export const any = (...of: Landmark[]): Landmark => ({ kind: 'any', of });
export const none = (...of: Landmark[]): Landmark => ({ kind: 'none', of });
export const field = (name: FieldName, atLeast = 1): Landmark => ({
  kind: 'field',
  field: name,
  atLeast,
});
