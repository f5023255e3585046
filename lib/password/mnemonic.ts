import { list } from '../texts/list';
import type { TextKey } from '../texts/texts';
import type { Voice } from './say';
import type { Suggestion } from './suggestion';

/** Names for reading aloud the special characters common to all the portal's lists. */
const NAMES: Readonly<Record<string, TextKey>> = {
  '!': 'password_name_exclamation',
  '?': 'password_name_question',
  '@': 'password_name_at',
  '#': 'password_name_hash',
  $: 'password_name_dollar',
  '%': 'password_name_percent',
  '&': 'password_name_and',
  '*': 'password_name_star',
  '/': 'password_name_slash',
  ':': 'password_name_colon',
  ';': 'password_name_semicolon',
  '<': 'password_name_less',
  '>': 'password_name_greater',
};

/**
 * How to remember a suggestion: « Imagine une scène avec « Lapin » et « Tambour ». Finis par 42 puis
 * ! (point d'exclamation). »
 *
 * @param suggestion what to remember
 * @param voice language and register
 */
export function sayMnemonic(suggestion: Suggestion, { texts, profile }: Voice): string {
  const words = suggestion.words.map((word) => texts.get('password_quoted', [word]));
  const scene = list(words, 'conjunction', texts);
  const marks = [...suggestion.marks].map((mark) => {
    const name = NAMES[mark];
    return name ? `${texts.isolate(mark)} (${texts.get(name)})` : mark;
  });
  const end = marks.length
    ? texts.get('password_trick_end', [suggestion.digits, list(marks, 'conjunction', texts)])
    : suggestion.digits;
  return texts.get(`password_trick_${suggestion.mnemonic}`, [scene, end], profile);
}
