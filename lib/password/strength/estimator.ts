import { type OptionsGraph, ZxcvbnFactory } from '@zxcvbn-ts/core';
import { ESTIMATED_LENGTH, SOLID, type Strength } from '../../messages/strength';
import { type DictionaryFile, readDictionaries } from './dictionaries';
import { reasonsFor } from './reasons';

/** Files that the estimate reads, from the root of the package. */
export const STRENGTH_FILES = {
  common: '/strength/common.json',
  french: '/strength/french.json',
  keyboards: '/strength/keyboards.json',
} as const;

type StrengthFile = (typeof STRENGTH_FILES)[keyof typeof STRENGTH_FILES];

/**
 * Estimates how hard a password is to guess.
 *
 * @param password only its first `ESTIMATED_LENGTH` units are read
 * @param forbidden words that make a password weak for this person
 * @internal exported for tests only
 */
export type Estimate = (password: string, forbidden: readonly string[]) => Strength;

/** Gives the estimate once its dictionaries are read, on first need. */
export interface Estimator {
  /** @throws (rejects) where the dictionaries cannot be read; the next call tries again */
  ready(): Promise<Estimate>;
}

/**
 * @param load reads a file of the package and parses it
 */
export function createEstimator(load: (path: StrengthFile) => Promise<unknown>): Estimator {
  let made: Promise<Estimate> | null = null;
  return {
    ready() {
      made ??= make(load).catch((error: unknown) => {
        made = null;
        throw error;
      });
      return made;
    },
  };
}

async function make(load: (path: StrengthFile) => Promise<unknown>): Promise<Estimate> {
  const [common, french, keyboards] = await Promise.all([
    load(STRENGTH_FILES.common),
    load(STRENGTH_FILES.french),
    load(STRENGTH_FILES.keyboards),
  ]);
  const factory = new ZxcvbnFactory({
    dictionary: readDictionaries([common as DictionaryFile, french as DictionaryFile]),
    graphs: keyboards as OptionsGraph,
    maxLength: ESTIMATED_LENGTH,
    l33tMaxSubstitutions: 10,
  });
  return (password, forbidden) => {
    const { score, sequence } = factory.check(password.normalize('NFC'), [...forbidden]);
    return { score, reasons: score < SOLID ? reasonsFor(sequence) : [] };
  };
}
