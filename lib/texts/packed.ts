import type { Catalogue } from './texts';

/** Texts of a language in the order of the keys; 0 for one that it lacks. */
export type PackedTexts = readonly (string | 0)[];

/** @returns the texts of these keys */
export const packTexts = (keys: readonly string[], catalogue: Catalogue): PackedTexts =>
  keys.map((key) => catalogue[key]?.message ?? 0);

/** @returns the texts by key, those that the language has */
export const unpackTexts = (keys: readonly string[], texts: PackedTexts): Catalogue =>
  Object.fromEntries(
    keys.flatMap((key, at) => {
      const message = texts[at];
      return message ? [[key, { message }]] : [];
    }),
  );
