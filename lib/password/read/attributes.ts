import type { CharacterClass } from '../classes';
import { DEFAULT_CHARACTERS } from '../classes';
import type { StatedRule, Statement } from '../criteria';
import { lookUp } from '../graphemes';
import { characterRange } from './character-range';
import { decodeEntities } from './entities';
import { LENGTHS } from './limits';

/** The portal's attributes, by kind of characters (its script is the same in v24.3 and v25.5). */
const ATTRIBUTES = {
  upper: 'data-majuscules',
  lower: 'data-minuscules',
  digit: 'data-chiffres',
  special: 'data-caracteres-speciaux',
} as const satisfies Partial<Record<CharacterClass, string>>;

type Stated = keyof typeof ATTRIBUTES;

const KINDS = Object.keys(ATTRIBUTES) as Stated[];

/** Length that the portal's script applies to a field without `data-min-size`. */
export const SCRIPT_LENGTH = 12;

/**
 * Reads the rules on the field itself. Spaces separate special characters and are never one;
 * every other character of the attribute is (login pages v24.3 and v25.5).
 *
 * @param input the field of the new password
 * @returns null where the field has none
 */
export function readAttributes(input: Element): Statement | null {
  const minLength = wholeNumber(input.getAttribute('data-min-size'), LENGTHS);
  const carries = KINDS.some((kind) => input.getAttribute(ATTRIBUTES[kind])?.trim());
  if (!carries && minLength === null) return null;
  const statement: Statement = {};
  if (minLength !== null) statement.minLength = minLength;
  if (!carries) return statement;
  const rules = KINDS.filter((kind) => states(input, kind)).map((kind) => rule(input, kind));
  statement.classes = rules.filter(({ min }) => min > 0);
  if (input.getAttribute(ATTRIBUTES.special)?.trim()) {
    statement.specials = [...(rules.find(({ id }) => id === 'special')?.characters ?? [])];
  }
  return statement;
}

/** The portal's script may ask for a kind that the field does not mention; nothing shows it. */
function states(input: Element, id: Stated): boolean {
  return [ATTRIBUTES[id], `${ATTRIBUTES[id]}-min`].some((name) => input.getAttribute(name)?.trim());
}

function rule(input: Element, id: Stated): StatedRule {
  const listed = decodeEntities(input.getAttribute(ATTRIBUTES[id]) ?? '').replace(/\s+/g, '');
  const least = wholeNumber(input.getAttribute(`${ATTRIBUTES[id]}-min`), { least: 0, most: 64 });
  const characters = listed ? expand(id, listed) : [...DEFAULT_CHARACTERS[id]];
  return { id, min: least ?? 1, characters };
}

function expand(id: Stated, listed: string): string[] {
  return id === 'special' ? [...new Set([...listed].map(lookUp))] : characterRange(listed);
}

function wholeNumber(text: string | null, { least, most }: typeof LENGTHS): number | null {
  const value = /^\s*\d{1,4}\s*$/.test(text ?? '') ? Number(text) : Number.NaN;
  return value >= least && value <= most ? value : null;
}
