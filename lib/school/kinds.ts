import * as z from 'zod/mini';
import { entById } from '../ents/search/find';
import type { Kind } from './keys';

/** Why a value was refused. */
export const REFUSALS = [
  'not_text',
  'empty',
  'too_long',
  'signs',
  'not_yes_no',
  'not_one_of',
  'not_list',
  'unknown_ent',
  'not_address',
  'not_https',
  'not_of_ent',
  'not_phone',
  'not_mail',
] as const;

/** One of those. */
export type Refusal = (typeof REFUSALS)[number];

const refusal = (one: Refusal): Refusal => one;

/** Longest address, in characters. */
const ADDRESS = 200;

/**
 * No tag, and nothing that shows other than as it is written (control and format characters), nor what no
 * file of settings may hold: XML refuses noncharacters.
 */
const PLAIN = /^[^<>\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}\p{Noncharacter_Code_Point}]*$/u;

/** Six digits at least, the fewest of a number that a school would give, and fifteen at most (E.164). */
const PHONE = /^\+?[\d\s.()/-]*$/;
const FEWEST_DIGITS = 6;
const MOST_DIGITS = 15;

/** One @, and a domain with a dot: who writes it is told of a slip, not taught the standard. */
const MAIL = /^[^\s@"(),:;[\]\\]+@[^\s@.]+(?:\.[^\s@.]+)+$/;

const text = (longest: number) =>
  z
    .string(refusal('not_text'))
    .check(
      z.trim(),
      z.minLength(1, refusal('empty')),
      z.maxLength(longest, refusal('too_long')),
      z.regex(PLAIN, refusal('signs')),
    );

const digitsOf = (phone: string): number => phone.replace(/\D/g, '').length;

const isPhone = (given: string): boolean =>
  PHONE.test(given) && digitsOf(given) >= FEWEST_DIGITS && digitsOf(given) <= MOST_DIGITS;

const isHttps = (given: string): boolean => /^https:\/\//i.test(given);

/** An https address with a domain name, and no name or password in it. */
function isAddress(given: string): boolean {
  if (!URL.canParse(given)) return false;
  const { hostname, username, password } = new URL(given);
  return hostname.includes('.') && username === '' && password === '';
}

const address = text(ADDRESS).check(
  z.refine(isHttps, { error: refusal('not_https'), abort: true }),
  z.refine(isAddress, refusal('not_address')),
);

/** The Windows registry has numbers for booleans, and a text box of a console holds words. */
const YES_NO = new Map<unknown, boolean>([
  [true, true],
  [false, false],
  [1, true],
  [0, false],
  ['1', true],
  ['0', false],
  ['true', true],
  ['false', false],
]);

const yesNo = z.pipe(
  z.unknown().check(z.refine((given) => YES_NO.has(given), refusal('not_yes_no'))),
  z.transform((given) => YES_NO.get(given)),
);

/** Firefox takes a list from a group policy as JSON. */
function asList(given: unknown): unknown {
  if (typeof given !== 'string') return given;
  try {
    return JSON.parse(given);
  } catch {
    return given;
  }
}

const someOf = (among: readonly string[]) =>
  z.pipe(
    z.pipe(z.unknown(), z.transform(asList)),
    z
      .array(
        z
          .string(refusal('not_one_of'))
          .check(z.refine((one) => among.includes(one), refusal('not_one_of'))),
        refusal('not_list'),
      )
      .check(z.maxLength(among.length, refusal('too_long'))),
  );

/**
 * @param facts the kind of a setting, and its bounds
 * @returns what reads a value of this kind; the message of its first issue is a `Refusal`
 */
export function schemaOf(facts: Kind): z.ZodMiniType<unknown> {
  switch (facts.kind) {
    case 'text':
      return text(facts.longest);
    case 'one-of':
      return text(ADDRESS).check(
        z.refine((given) => facts.among.includes(given), refusal('not_one_of')),
      );
    case 'some-of':
      return someOf(facts.among);
    case 'yes-no':
      return yesNo;
    case 'ent':
      return text(ADDRESS).check(z.refine((id) => entById(id) !== null, refusal('unknown_ent')));
    case 'phone':
      return text(ADDRESS).check(z.refine(isPhone, refusal('not_phone')));
    case 'mail':
      return text(ADDRESS).check(z.refine((given) => MAIL.test(given), refusal('not_mail')));
    case 'ent-address':
    case 'web':
      return address;
  }
}
