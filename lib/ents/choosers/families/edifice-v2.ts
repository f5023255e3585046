import type { Page } from '../../../page/page';
import type { Profile } from '../../../vocabulary';
import type { Ent } from '../../ent';
import type { Candidate, MarkedFamily } from '../candidate';
import type { LeadsTo } from '../chooser';
import { holderOf, type Root } from '../open-roots';

/**
 * Where buttons below the first level lead, by the last part of their name (public source of the
 * product, 2026: the same for its 25 ENTs). « ecole » is left out: it is a local account on most of
 * them, one more level on others.
 */
const ROUTES: Readonly<Record<string, LeadsTo>> = {
  educonnect: 'educonnect',
  'college-lycee': 'educonnect',
  'cm2-lycee': 'educonnect',
  'ecole-college-lycee': 'educonnect',
  local: 'local',
  'maternelle-cm1': 'local',
  special: 'local',
  'st-pierre-et-miquelon': 'local',
};

const PROFILE_OF: Readonly<Record<string, Profile>> = { student: 'pupil', relative: 'guardian' };

/** What a button's class and test id say. */
interface Mark {
  /** Who it is for, `student` or `relative` among others. */
  readonly who: string | undefined;
  /** School level or account, below the first level. */
  readonly what: string | undefined;
  /** Whether the class alone shows that it is below the first level. */
  readonly isDeep: boolean;
}

const LIST = '.wayf-provider-list, [data-testid="wayf-list-providers"]';
const LAYOUT = '.wayf-layout, #root, main, body';
const BACK = '.wayf-back-btn, [data-testid="wayf-button-back"]';

/**
 * Choosers by Edifice since 2026: buttons without an address, made by a script, up to three levels
 * deep. A button's class holds the profile, its test id the school level or the account; builds
 * without test ids have both in the class.
 */
export const edificeV2: MarkedFamily = {
  family: 'edifice-v2',
  marks: LIST,
  anchor: 'root',
  rootOf: (list) => list,
  candidates(page, root, ent) {
    if (!isList(root)) return [];
    const layout = holderOf(root, LAYOUT) ?? root;
    const lists = page.find(LIST, layout).filter((list) => !isSetAside(list));
    if (lists.length !== 1 || lists[0] !== root || !page.visible(root)) return [];
    const buttons = page.find('button', root).filter((button) => !button.matches(BACK));
    const marks = buttons.map((control) => ({ control, ...markOf(control) }));
    const kinds = new Set(marks.map(({ who }) => who));
    const isBelow =
      page.find(BACK, layout).some(page.visible) ||
      (buttons.length > 1 && kinds.size === 1) ||
      marks.some(({ isDeep }) => isDeep);
    return marks.map(({ control, who, what }): Candidate => {
      const profile = PROFILE_OF[who ?? (isBelow ? '' : (what ?? ''))];
      const target = isBelow
        ? targetBelow(page, control, what, profile, ent)
        : targetOf(profile, ent);
      return {
        control,
        row: control,
        label: control,
        target,
        profiles: profile ? [profile] : 'staff',
      };
    });
  },
};

const isList = (root: Root): root is Element => 'matches' in root;

/**
 * Whether a list is out of use. Any other beside the one in view is sliding, visible or not yet: its
 * lines are about to take the places of others.
 */
function isSetAside(list: Element): boolean {
  return list.closest('[inert], [aria-hidden="true"]') !== null;
}

/** Where the new chooser is not set up for an ENT, lines lead to the ENT's own form. */
function targetOf(profile: Profile | undefined, ent: Ent | null): LeadsTo {
  return (profile && !ent?.oldChooserOnly && ent?.[profile]) || 'unknown';
}

/** Without a name, a line that says « collège » or « lycée » is for users with ÉduConnect. */
function targetBelow(
  page: Page,
  button: Element,
  name: string | undefined,
  profile: Profile | undefined,
  ent: Ent | null,
): LeadsTo {
  if (ent?.oldChooserOnly) return 'unknown';
  const known = name === undefined ? undefined : ROUTES[name];
  if (known === 'educonnect' && name !== 'educonnect') return targetOf(profile, ent);
  if (known || name !== undefined) return known ?? 'unknown';
  const isBeyondPrimary = /\b(college|lycee)s?\b/.test(page.name(button));
  return isBeyondPrimary && targetOf(profile, ent) === 'educonnect' ? 'educonnect' : 'unknown';
}

/**
 * Early builds wrote the line's whole key into the class (`student-college-lycee`); later ones write
 * its colour there, and the key's last part into the test id (public source, 2026).
 */
function markOf(button: Element): Mark {
  const named = /^wayf-button-(.+)$/.exec(button.getAttribute('data-testid') ?? '')?.[1];
  const key = /(?:^|\s)wayf-provider-btn--(\S+)/.exec(button.getAttribute('class') ?? '')?.[1];
  const [, who, what] = /^([^-]+)(?:-(.+))?$/.exec(key ?? '') ?? [];
  return { who, what: named ?? what?.replace(/^school-/, ''), isDeep: what !== undefined };
}
