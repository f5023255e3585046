import type { Criterion } from './check';
import type { CharacterClass } from './classes';
import type { Criteria } from './criteria';
import { sayCount, type Voice } from './say';

/** Stands for a kind of characters in any language; special ones are shown as the page lists them. */
const SIGNS: Readonly<Record<Exclude<CharacterClass, 'special'>, string>> = {
  upper: 'A',
  lower: 'a',
  letter: 'Aa',
  digit: '1',
};

/** Most special characters shown at a glance. */
const MOST_SHOWN = 4;

/**
 * A rule of the page in words: « 8 caractères ou plus », « un caractère spécial parmi ! ? @ # ».
 *
 * @param rule the rule
 * @param criteria the rules of the page
 * @param voice language and register
 */
export function sayRule({ id, asked }: Criterion, { specials }: Criteria, voice: Voice): string {
  const { texts } = voice;
  if (id === 'length') return texts.count('password_rule_length', asked);
  if (id === 'longest') return texts.count('password_rule_longest', asked);
  const words = sayCount(id, asked, voice);
  if (id !== 'special' || !specials?.length) return words;
  return `${words} ${texts.get('password_rule_specials', [specials.join(' ')])}`;
}

/**
 * The same at a glance: « 8 caractères », « A », « 2 × 1 », « ! ? @ #… ». Where the page lists no
 * special characters they are named, as it might refuse any example.
 *
 * @param rule the rule
 * @param criteria the rules of the page
 * @param voice language and register
 */
export function signOf({ id, asked }: Criterion, { specials }: Criteria, voice: Voice): string {
  if (id === 'length') return sayCount('character', asked, voice);
  if (id === 'longest') return voice.texts.count('password_rule_longest', asked);
  if (id !== 'special') return times(asked, SIGNS[id]);
  if (!specials?.length) return sayCount(id, asked, voice);
  const shown = specials.slice(0, MOST_SHOWN).join(' ');
  return times(asked, specials.length > MOST_SHOWN ? `${shown}…` : shown);
}

const times = (count: number, sign: string): string => (count > 1 ? `${count} × ${sign}` : sign);
