import type { Page } from '../../page/page';
import type { Profile } from '../../vocabulary';
import type { Candidate, MarkedFamily } from '../candidate';
import type { Target } from '../chooser';
import type { Ent } from '../ent';

/**
 * Where the last part of a button's name leads, below the first level (public source of the
 * product, 2026: the same for its 25 ENTs). « ecole » is left out: it is a local account on most of
 * them, one more level on others.
 */
const LEADS_TO: Readonly<Record<string, Target>> = {
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

const LIST = '.wayf-provider-list, [data-testid="wayf-list-providers"]';
const LAYOUT = '.wayf-layout, #root, main, body';
const BACK = '.wayf-back-btn, [data-testid="wayf-button-back"]';

/**
 * Choosers by Edifice since 2026: buttons without an address, made by a script, up to three levels
 * deep. The colour of a button tells the profile, its name the school level or the account.
 */
export const edificeV2: MarkedFamily = {
  family: 'edifice-v2',
  marks: LIST,
  anchor: 'root',
  rootOf: (list) => list,
  candidates(page, root, ent) {
    const layout = root.closest(LAYOUT) ?? root;
    const lists = page.find(LIST, layout).filter((list) => !isSetAside(list));
    if (lists.length !== 1 || lists[0] !== root || !page.visible(root)) return [];
    const buttons = page.find('button', root).filter((button) => !button.matches(BACK));
    const colours = new Set(buttons.map(colourOf));
    const isBelow =
      page.find(BACK, layout).some(page.visible) || (buttons.length > 1 && colours.size === 1);
    return buttons.map((control): Candidate => {
      const name = nameOf(control);
      const colour = colourOf(control);
      const profile = PROFILE_OF[colour ?? (isBelow ? '' : (name ?? ''))];
      return {
        control,
        row: control,
        label: control,
        target: isBelow ? targetBelow(page, control, name, profile, ent) : targetOf(profile, ent),
        profiles: profile ? [profile] : 'staff',
        from: `${isBelow ? 'lower' : 'first'} level, ${name ?? 'no name'}, ${colour ?? 'no colour'}`,
      };
    });
  },
};

/**
 * Whether a list is out of use. Any other beside the one in view, seen or not yet, is sliding: each
 * line is then about to stand where another one was.
 */
function isSetAside(list: Element): boolean {
  return list.closest('[inert], [aria-hidden="true"]') !== null;
}

function targetOf(profile: Profile | undefined, ent: Ent | null): Target {
  return (profile && ent?.[profile]) ?? 'unknown';
}

/** Without a name, a line that says « collège » or « lycée » is for those who have ÉduConnect. */
function targetBelow(
  page: Page,
  button: Element,
  name: string | undefined,
  profile: Profile | undefined,
  ent: Ent | null,
): Target {
  const known = name === undefined ? undefined : LEADS_TO[name];
  if (known === 'educonnect' && name !== 'educonnect') return targetOf(profile, ent);
  if (known || name !== undefined) return known ?? 'unknown';
  const isBeyondPrimary = /\b(college|lycee)s?\b/.test(page.name(button));
  return isBeyondPrimary && targetOf(profile, ent) === 'educonnect' ? 'educonnect' : 'unknown';
}

const nameOf = (button: Element): string | undefined =>
  /^wayf-button-(.+)$/.exec(button.getAttribute('data-testid') ?? '')?.[1];

const colourOf = (button: Element): string | undefined =>
  /(?:^|\s)wayf-provider-btn--(\S+)/.exec(button.getAttribute('class') ?? '')?.[1];
