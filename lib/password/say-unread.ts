import { list } from '../texts/list';
import { type GuideText, together } from '../texts/page-words';
import type { Criteria } from './criteria';
import { sayCount, type Voice } from './say';

/**
 * What is usually asked where the page's own rules are not known, as advice: « D’habitude :
 * 8 caractères, une majuscule et un chiffre. »
 *
 * @returns null where the page itself says all that
 */
function sayUsual({ minLength, lengthFrom, classes }: Criteria, voice: Voice): GuideText | null {
  const length = lengthFrom === 'usual' ? [sayCount('character', minLength, voice)] : [];
  const kinds = classes.filter(({ from }) => from === 'usual');
  const parts = [...length, ...kinds.map(({ id, min }) => sayCount(id, min, voice))];
  if (parts.length === 0) return null;
  return voice.texts.get('password_rules_usual', [list(parts, 'conjunction', voice.texts)]);
}

/**
 * What to say of a password that meets every rule that was read, when others may not have been read:
 * what is usual where the page says no more, and to look at the page where it does.
 */
export function sayUnsure(criteria: Criteria, voice: Voice): GuideText {
  const { texts, profile } = voice;
  const usual = criteria.reading === 'part' ? null : sayUsual(criteria, voice);
  if (!usual) return texts.get('password_rules_check', [], profile);
  return criteria.reading === 'none'
    ? together([texts.get('password_rules_unstated'), usual])
    : usual;
}

/**
 * How much is known of the page's rules, and why not all.
 *
 * @returns sentences in their order; none where the page was read as a whole
 */
export function sayUnread(criteria: Criteria, voice: Voice): GuideText[] {
  if (criteria.reading === 'whole') return [];
  const translated = voice.texts.get('password_translated', [], voice.profile);
  return [...(criteria.translated ? [translated] : []), sayUnsure(criteria, voice)];
}
