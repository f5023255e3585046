import type { Profile } from '../vocabulary';
import { CHARACTER_CLASSES, COMMON_SPECIALS, DEFAULT_CHARACTERS } from './classes';
import type { Criteria } from './criteria';

/** Which page is in front of the user, as far as its rules depend on it. */
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

/**
 * The rules known from the tutorials, for a page that states none. Whether the lists of 2023 differ
 * by profile or by release is unknown: without a profile, only what all lists share counts.
 */
export function knownCriteria(page: PageKind): Criteria {
  const specials = [...specialsOf(page)];
  const classes = CHARACTER_CLASSES.filter((id) => id !== 'letter').map((id) => ({
    id,
    min: 1,
    characters: id === 'special' ? specials : [...DEFAULT_CHARACTERS[id]],
  }));
  return {
    minLength: LENGTH,
    maxLength: null,
    required: page.singleForm ? 3 : classes.length,
    classes,
    specials,
    forbids: [],
    readFrom: 'known-list',
  };
}

function specialsOf({ singleForm, profile }: PageKind): string {
  if (singleForm) return SINGLE_FORM;
  if (profile === 'pupil') return PUPIL;
  return profile === 'guardian' ? GUARDIAN : COMMON_SPECIALS;
}
