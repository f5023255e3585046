import type { TextKey } from '../../texts/texts';
import { PROFILES, type Profile } from '../../vocabulary';
import type { Chooser, Entry, Recommended, Trap } from './chooser';
import { shortLabel, shownLabel } from './shown-label';

/** A place that a hint is about. */
interface Place {
  readonly element: Element;
  readonly profile: Profile | null;
  /** It was chosen. */
  readonly done?: boolean;
}

/** One hint on a chooser. */
export interface ChooserHint {
  /** Stable name, under which the user's « ne plus montrer » is kept. */
  readonly id: `ent/chooser.${'group' | 'entry' | 'confirm' | 'local' | 'trap'}`;
  readonly text: TextKey;
  /** What replaces `$1`, `$2`… in the text: labels as the page writes them. */
  readonly values: readonly string[];
  readonly tone: 'step' | 'trouble' | 'note';
  /** What it is about; a note's places are only pointed at, never clicked. */
  readonly places: readonly Place[];
  readonly done: boolean;
}

const TRAP_TEXT = {
  'without-educonnect': 'ent_trap_without_educonnect',
  agricultural: 'ent_trap_agricultural',
  primary: 'ent_trap_primary',
  local: 'ent_trap_local',
} as const satisfies Record<Trap['kind'], TextKey>;

/** Said once it is chosen: its ring shows which one, no label needs to be read again. */
const CHOSEN_TEXT = {
  'without-educonnect': 'ent_chosen_without_educonnect',
  agricultural: 'ent_chosen_agricultural',
  primary: 'ent_chosen_primary',
  local: 'ent_chosen_local',
} as const satisfies Record<Trap['kind'], TextKey>;

/**
 * Lists the hints on a chooser.
 *
 * @param chooser the chooser as it is now
 * @param profile the user's; null where unknown
 * @returns the steps in order, then the notes
 */
export function chooserHints(chooser: Chooser, profile: Profile | null): ChooserHint[] {
  const picks = chooser.picks.filter(
    (pick) => !profile || !pick.profile || pick.profile === profile,
  );
  const ready = picks.filter(({ open }) => !open);
  return [
    ...groups(picks, ready),
    ...entries(ready, profile, chooser),
    ...confirm(chooser, ready),
    ...locals(chooser, profile),
    ...traps(chooser.traps),
    ...wrong(chooser, picks),
  ];
}

function groups(picks: readonly Recommended[], ready: readonly Recommended[]): ChooserHint[] {
  const folded = picks.filter(
    ({ open, profile }) => open && !ready.some((one) => one.profile === profile),
  );
  return [...new Set(folded.map(({ open }) => open))].flatMap((toggle): ChooserHint[] => {
    if (!toggle) return [];
    const inside = folded.filter(({ open }) => open === toggle);
    const shared = new Set(inside.map(({ profile }) => profile)).size > 1;
    return [
      {
        id: 'ent/chooser.group',
        text: 'ent_open_group',
        values: [labelOf(toggle)],
        tone: 'step',
        places: [{ element: toggle, profile: shared ? null : (inside[0]?.profile ?? null) }],
        done: false,
      },
    ];
  });
}

function entries(
  ready: readonly Recommended[],
  profile: Profile | null,
  { entries: all }: Chooser,
): ChooserHint[] {
  if (ready.length === 0) return [];
  const chosen = ready.filter(({ entry }) => entry.chosen);
  // Of two right entries for one person, the one that was chosen.
  const isLeft = ({ entry, profile: who }: Recommended) =>
    entry.chosen || chosen.every((one) => one.profile !== who);
  return [
    {
      id: 'ent/chooser.entry',
      ...wording(ready, profile, all),
      tone: 'step',
      places: ready.filter(isLeft).map((pick) => ({
        element: pick.ring,
        profile: pick.profile,
        done: pick.entry.chosen,
      })),
      done: chosen.length > 0,
    },
  ];
}

function wording(
  picks: readonly Recommended[],
  profile: Profile | null,
  all: readonly Entry[],
): { text: TextKey; values: readonly string[] } {
  const [first, second] = picks;
  if (!first) return { text: 'ent_chooser_title', values: [] };
  const one = [shortLabel(first.entry.label)];
  if (!second) {
    if (profile) return { text: 'ent_choose', values: one };
    if (!first.profile) return { text: 'ent_choose_shared', values: one };
    const text = first.profile === 'pupil' ? 'ent_choose_for_pupils' : 'ent_choose_for_guardians';
    return { text, values: one };
  }
  const each = PROFILES.map((who) => picks.filter((pick) => pick.profile === who));
  const [pupil, guardian] = each.map(([only, another]) => (another ? undefined : only));
  if (pupil && guardian && picks.length === 2) {
    return {
      text: 'ent_choose_each',
      values: [shortLabel(pupil.entry.label), shortLabel(guardian.entry.label)],
    };
  }
  const word = tellingWord(picks, all);
  return word
    ? { text: 'ent_choose_one_with', values: [shortLabel(word)] }
    : { text: 'ent_choose_one_of', values: [] };
}

/**
 * The word by which the right entries differ from their twins: « de l'académie de Toulouse » has
 * nothing that « de l'académie de Toulouse avec EduConnect » has not. The longest one says most.
 */
function tellingWord(picks: readonly Recommended[], all: readonly Entry[]): string | undefined {
  const wordsOf = ({ label }: Entry) => label.split(' ');
  const right = picks.map(({ entry }) => wordsOf(entry));
  const isIn = (word: string) => (words: readonly string[]) => words.includes(word);
  const twins = all
    .filter((entry) => picks.every((pick) => pick.entry !== entry))
    .map(wordsOf)
    .filter((words) => right.some((one) => words.every((word) => one.includes(word))));
  const [word] = right
    .flat()
    .filter((one) => twins[0] && right.every(isIn(one)) && !twins.some(isIn(one)))
    .sort((one, other) => other.length - one.length);
  return word;
}

/** What is ticked or selected and not to be. */
const wrongIn = ({ entries: all }: Chooser, right: readonly Recommended[]): Entry | undefined =>
  all.find((one) => one.chosen && !right.some(({ entry }) => entry === one));

/** Says nothing while a wrong line is ticked: « Valider » would send it. */
function confirm(chooser: Chooser, ready: readonly Recommended[]): ChooserHint[] {
  const { confirm: button } = chooser;
  if (!button || ready.length === 0 || wrongIn(chooser, ready)) return [];
  return [
    {
      id: 'ent/chooser.confirm',
      text: 'ent_confirm',
      values: [labelOf(button)],
      tone: 'step',
      places: [{ element: button, profile: null }],
      done: false,
    },
  ];
}

function locals({ localAccounts }: Chooser, profile: Profile | null): ChooserHint[] {
  return localAccounts
    .filter((account) => !profile || account.profile === profile)
    .map((account) => ({
      id: 'ent/chooser.local',
      text: account.profile === 'pupil' ? 'ent_local_pupils' : 'ent_local_guardians',
      values: [shortLabel(account.entry.label)],
      tone: 'note',
      places: [{ element: account.entry.row, profile: account.profile }],
      done: false,
    }));
}

const traps = (all: readonly Trap[]): ChooserHint[] =>
  all.map(({ entry, kind }) =>
    entry.chosen
      ? notThat(entry, CHOSEN_TEXT[kind])
      : notThat(entry, TRAP_TEXT[kind], shortLabel(entry.label)),
  );

/**
 * Tells of the wrong entry that the user chose, misleading or not. The first line of a list is
 * selected before anyone chose it.
 */
function wrong(chooser: Chooser, picks: readonly Recommended[]): ChooserHint[] {
  const chosen = picks.length > 0 && wrongIn(chooser, picks);
  if (!chosen || chosen.control.matches('option:first-child')) return [];
  const isNamed = [...chooser.traps, ...chooser.localAccounts].some(
    ({ entry }) => entry === chosen,
  );
  return isNamed ? [] : [notThat(chosen, 'ent_chosen_wrong')];
}

const notThat = (entry: Entry, text: TextKey, ...values: string[]): ChooserHint => ({
  id: 'ent/chooser.trap',
  text,
  values,
  tone: entry.chosen ? 'trouble' : 'note',
  places: [{ element: entry.row, profile: null }],
  done: false,
});

const labelOf = (element: Element): string => shortLabel(shownLabel(element));
