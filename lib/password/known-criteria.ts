import type { Profile } from '../vocabulary';
import { CHARACTER_CLASSES, COMMON_SPECIALS, DEFAULT_CHARACTERS } from './classes';
import type { ClassRule } from './criteria';

/** Which page the user is on, as far as its rules depend on it. */
export interface PageKind {
  /** Whether the page is the single activation form of 2021. */
  readonly singleForm: boolean;
  /** Who is activating an account; null when unknown. */
  readonly profile: Profile | null;
}

/** Tutorial 000 (Mon Bureau Numérique, 2021), the single activation form. */
const SINGLE_FORM = '!?@#$(){}_&+-%°*<>£µ/.:;,';
/** Tutorial 001 (Auvergne-Rhône-Alpes, 2023), pupils. */
const PUPIL = "!?@#$%&'*<>=|/:;";
/** Tutorial 002 (parents, SMS), guardians. */
const GUARDIAN = '!?@#$(){}[]_&=+-%*<>£µ/.:;';

/** Length in all three tutorials, characters. */
const LENGTH = 8;

/** What the tutorials say about such a page. */
export interface UsualRules {
  /** Characters. */
  readonly minLength: number;
  /** How many of the kinds are enough. */
  readonly required: number;
  readonly classes: readonly ClassRule[];
}

/**
 * The rules known from the tutorials: what such pages usually ask for, not what this page says.
 * Whether the lists of 2023 differ by profile or by release is unknown: without a
 * profile, only what all lists share counts.
 */
export function usualRules(page: PageKind): UsualRules {
  const classes = CHARACTER_CLASSES.filter((id) => id !== 'letter').map(
    (id): ClassRule => ({
      id,
      min: 1,
      characters: [...(id === 'special' ? specialsOf(page) : DEFAULT_CHARACTERS[id])],
      from: 'usual',
    }),
  );
  return { minLength: LENGTH, required: page.singleForm ? 3 : classes.length, classes };
}

function specialsOf({ singleForm, profile }: PageKind): string {
  if (singleForm) return SINGLE_FORM;
  if (profile === 'pupil') return PUPIL;
  return profile === 'guardian' ? GUARDIAN : COMMON_SPECIALS;
}
