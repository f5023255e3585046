import { isBefore } from '../../page/is-before';
import type { Page } from '../../page/page';
import { PROFILES, type Profile } from '../../vocabulary';
import type { Ent } from '../ent';
import type { Candidate, FamilyReader } from './candidate';
import type { Chooser, Entry, LocalAccount, Reason, Recommended, Trap, TrapKind } from './chooser';
import { FOLDED, toggleFor } from './folded';
import { isInOrder } from './in-order';
import { audienceOf, promisesEduconnect, trapOf } from './labels';
import type { Root } from './open-roots';
import { shortLabel, shownLabel } from './shown-label';

/** What is chosen first, and confirmed by a button. */
const CHOICE = 'input[type="radio"], option, [role="radio"], [role="option"]';

/** An entry with everything known about it. */
interface Judged {
  readonly entry: Entry;
  /** Who it is for; empty where structure and words disagree, or name neither profile. */
  readonly profiles: readonly Profile[];
  readonly trap: TrapKind | null;
  readonly open: Element | null;
  /** Whether only its words say that it leads to ÉduConnect. */
  readonly promised: boolean;
}

/**
 * Decides what to point at. The structure decides and the words can only object: an entry is picked
 * where nothing speaks against it.
 *
 * @param page the page
 * @param reader the family that found the entries
 * @param root the chooser
 * @param ent the ENT, if the page is one of the directory's
 * @returns the chooser; null where there is neither an entry to pick nor a local account to name
 */
export function judgeChooser(
  page: Page,
  reader: FamilyReader,
  root: Root,
  ent: Ent | null,
): Chooser | null {
  const found = reader.candidates(page, root, ent).filter(isInOrder);
  const rows = found.map(({ row }) => row);
  const judged = found.flatMap((candidate) => judgeEntry(page, candidate, root, rows));
  const picks = judged.flatMap(pick);
  const covered = (profile: Profile) =>
    picks.some((one) => one.profile === profile || one.profile === null);
  const localAccounts = judged.flatMap((one) => localAccount(one, ent, covered));
  if (picks.length === 0 && localAccounts.length === 0) return null;
  const taken = new Set([...picks, ...localAccounts].map(({ entry }) => entry));
  // A trap in a folded group is named once visible: its words are not on the page before.
  const traps = judged.flatMap((one): Trap[] =>
    one.trap && !one.open && !taken.has(one.entry) && canBeShown(one.entry)
      ? [{ entry: one.entry, kind: one.trap }]
      : [],
  );
  return {
    family: reader.family,
    entries: judged.map(({ entry }) => entry),
    picks,
    confirm: confirmOf(page, reader, root, picks.find(needsConfirming)),
    localAccounts,
    traps,
    reasons: judged.map((one) => reasonFor(one, picks, localAccounts)),
  };
}

function judgeEntry(
  page: Page,
  candidate: Candidate,
  root: Root,
  rows: readonly Element[],
): Judged[] {
  const { control, row, label, chosen = false } = candidate;
  // The label of a folded line may be what unfolds it.
  const isSeen = page.visible(row) || (page.visible(label) && !row.closest(FOLDED));
  const open = isSeen ? null : toggleFor(page, row, root, rows);
  if (!isSeen && !open) return [];
  const name = page.name(label);
  const profiles = profilesOf(candidate, name);
  const promised =
    candidate.target === 'unknown' && profiles.length > 0 && promisesEduconnect(name);
  const target = promised ? 'educonnect' : candidate.target;
  // What unfolds a line is not to be pressed again.
  const shown = shownLabel(label.matches('summary') ? row : label);
  const entry: Entry = { control, row, label: shown, target, chosen };
  return [{ entry, profiles, trap: trapIn(name, candidate, profiles), open, promised }];
}

const needsConfirming = ({ entry }: Recommended): boolean => entry.control.matches(CHOICE);

/** A line of a list has the place of its whole list, where the right one is too: told once chosen. */
const canBeShown = ({ control, chosen }: Entry): boolean => chosen || !control.matches('option');

/** The button after the choices, which may be buttons themselves, and a group inside the form. */
function confirmOf(
  page: Page,
  { confirm }: FamilyReader,
  root: Root,
  picked?: Recommended,
): Element | null {
  if (!confirm || !picked) return null;
  const { control } = picked.entry;
  const buttons = page
    .find(confirm, control.closest('form') ?? root)
    .filter((button) => page.visible(button) && !button.matches(CHOICE));
  return buttons.find((button) => isBefore(control, button)) ?? null;
}

/** Structure and words must agree on a profile; words that name only staff leave it none. */
function profilesOf({ profiles }: Candidate, name: string): readonly Profile[] {
  if (profiles === 'staff') return [];
  const audience = audienceOf(name);
  const spoken = PROFILES.filter((profile) => audience[profile]);
  if (spoken.length === 0) return audience.staff ? [] : (profiles ?? []);
  if (!profiles || profiles.some((profile) => spoken.includes(profile))) return spoken;
  return [];
}

/** Why an entry that pupils or guardians might take is wrong. */
function trapIn(
  name: string,
  { target, profiles }: Candidate,
  agreed: readonly Profile[],
): TrapKind | null {
  const trap = trapOf(name);
  if (trap === 'primary') return target === 'educonnect' || profiles === 'staff' ? null : trap;
  if (trap) return trap;
  return target === 'local' && agreed.length > 0 ? 'local' : null;
}

function pick({ entry, profiles, trap, open }: Judged): Recommended[] {
  if (entry.target !== 'educonnect' || trap || profiles.length === 0) return [];
  const profile = profiles.length === 1 ? (profiles[0] ?? null) : null;
  return [{ entry, profile, ring: entry.row, open }];
}

function localAccount(
  { entry, profiles, trap, open }: Judged,
  ent: Ent | null,
  covered: (profile: Profile) => boolean,
): LocalAccount[] {
  if (open || (trap && trap !== 'local')) return [];
  return profiles.flatMap((profile): LocalAccount[] => {
    const known = entry.target !== 'educonnect' && ent?.[profile] === 'local';
    return !covered(profile) && (entry.target === 'local' || known) ? [{ profile, entry }] : [];
  });
}

function reasonFor(
  { entry, profiles, trap, promised }: Judged,
  picks: readonly Recommended[],
  localAccounts: readonly LocalAccount[],
): Reason {
  const isPicked = picks.some((one) => one.entry === entry);
  const local = localAccounts.filter((one) => one.entry === entry).map(({ profile }) => profile);
  const verdict = isPicked ? 'recommended' : local.length > 0 ? 'local' : 'left';
  return {
    label: shortLabel(entry.label),
    verdict,
    profiles: verdict === 'local' ? local : profiles,
    leadsTo: entry.target,
    promised,
    trap,
  };
}
