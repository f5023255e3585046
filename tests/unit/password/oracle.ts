import fc from 'fast-check';
import type { Verdict } from '../../../lib/password/check';
import type { Rules } from './rules';

type Kind = 'upper' | 'lower' | 'digit' | 'mark' | 'foreign';

/** A character as its reader sees it, and what it is; some are several code points long. */
export interface Seen {
  readonly kind: Kind;
  readonly written: string;
}

const kinds: Readonly<Record<Kind, readonly string[]>> = {
  upper: [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'],
  lower: [...'abcdefghijklmnopqrstuvwxyz'],
  digit: [...'0123456789'],
  mark: [...`!"#$%&'()*+,-./:;<=>?@[\\]^_\`{|}~£µ°€§`],
  foreign: [
    'é',
    'e\u0301',
    'Ç',
    'C\u0327',
    'œ',
    'ß',
    ' ',
    '\u00a0',
    '\u202f',
    '\t',
    '\u200b',
  ].concat(['😀', '👍🏽', '👨‍👩‍👧', '1️⃣', '❤️', 'К', '\u212a', '１', '…', '²']),
};

const ofKind = (kind: Kind) =>
  fc.constantFrom(...kinds[kind]).map((written): Seen => ({ kind, written }));

/** What someone may type, by characters as they are seen. */
export const typing: fc.Arbitrary<readonly Seen[]> = fc.array(
  fc.oneof(
    { weight: 4, arbitrary: ofKind('lower') },
    { weight: 2, arbitrary: ofKind('upper') },
    { weight: 2, arbitrary: ofKind('digit') },
    { weight: 2, arbitrary: ofKind('mark') },
    { weight: 1, arbitrary: ofKind('foreign') },
  ),
  { maxLength: 24 },
);

/** The verdict by counting labels, never looking at the text. */
export function verdictOn(seen: readonly Seen[], rules: Rules): Verdict {
  const special = ({ kind, written }: Seen) => kind === 'mark' && rules.specials.includes(written);
  const count = (wanted: Kind) => seen.filter(({ kind }) => kind === wanted).length;
  const met =
    Number(count('upper') >= rules.mins.upper) +
    Number(count('lower') >= rules.mins.lower) +
    Number(count('digit') >= rules.mins.digit) +
    Number(seen.filter(special).length >= rules.mins.special);
  if (seen.length < rules.minLength || met < rules.required) return 'refused';
  const unlisted = seen.some(
    (one) => one.kind === 'foreign' || (one.kind === 'mark' && !special(one)),
  );
  return unlisted ? 'unsure' : 'accepted';
}

/** What the portal's own script says of a field that asks for all kinds (v24.3 and v25.5). */
export function pageAccepts(value: string, { minLength, mins, specials }: Rules): boolean {
  const escaped = specials.map((mark) => mark.replace(/[-[\]{}()*+?.,\\^$|#]/g, '\\$&')).join('');
  const count = (list: string) => value.match(new RegExp(`[${list}]`, 'g'))?.length ?? 0;
  return (
    value.length >= minLength &&
    count('A-Z') >= mins.upper &&
    count('a-z') >= mins.lower &&
    count('0-9') >= mins.digit &&
    count(escaped) >= mins.special
  );
}
