import type { Draft, DraftEnt } from './draft';
import { checkIdentifier, sameIdentifier } from './identifier';
import { withEnts } from './merge-ents';
import { type KeptEnt, type NewPerson, nameOf, type Person } from './person';

/**
 * Why a form cannot be kept: no identifier; one that is too long; one that is rather a password; an
 * unusual one not insisted on; one already kept, for the person called `name`; an ENT typed but not chosen, in the field of that rank.
 */
export type Obstacle =
  | { readonly kind: 'identifier-empty' }
  | { readonly kind: 'identifier-long' }
  | { readonly kind: 'identifier-password' }
  | { readonly kind: 'identifier-doubtful' }
  | { readonly kind: 'identifier-kept'; readonly name: string }
  | { readonly kind: 'ent-not-chosen'; readonly rank: number };

/**
 * Outcome of a review: the details to keep, and whose account they are added to, if it is that of a
 * guardian kept already.
 */
export type Review =
  | { readonly ok: true; readonly particulars: NewPerson; readonly addedTo: Person | null }
  | { readonly ok: false; readonly obstacle: Obstacle };

/**
 * Reviews a form before it is kept.
 *
 * @param people the people already kept
 * @param insists whether the user wants an unusual identifier kept
 */
export function review(draft: Draft, people: readonly Person[], insists: boolean): Review {
  const checked = checkIdentifier(draft.identifier);
  if (checked.verdict === 'empty') return stop({ kind: 'identifier-empty' });
  if (checked.verdict === 'long') return stop({ kind: 'identifier-long' });
  if (checked.verdict === 'password') return stop({ kind: 'identifier-password' });
  const { identifier } = checked;
  const rank = draft.ents.findIndex(isNotChosen);
  const particulars: NewPerson = {
    nickname: draft.nickname.trim(),
    profile: draft.profile,
    identifier,
    ents: draft.ents.map(asKept).filter(isKnown),
  };
  const other = people.find(
    (one) => one.id !== draft.personId && sameIdentifier(one.identifier, identifier),
  );
  const added = other && draft.personId === null ? withChildren(other, particulars) : null;
  if (other && !added) return stop({ kind: 'identifier-kept', name: nameOf(other) });
  if (checked.verdict === 'doubtful' && !insists && !other) {
    return stop({ kind: 'identifier-doubtful' });
  }
  if (rank >= 0) return stop({ kind: 'ent-not-chosen', rank });
  return { ok: true, particulars, addedTo: added };
}

/**
 * A guardian kept already, with more children; null where it is a pupil's account, or the form names
 * no child or ENT that is not known of it.
 */
function withChildren(known: Person, told: NewPerson): Person | null {
  const profiles = [known.profile, told.profile];
  if (profiles.includes('pupil') || !profiles.includes('guardian')) return null;
  const ents = withEnts(known.ents, told.ents);
  if (JSON.stringify(ents) === JSON.stringify(known.ents)) return null;
  return { ...known, nickname: known.nickname || told.nickname, profile: 'guardian', ents };
}

const isNotChosen = ({ entId, entText, entHome }: DraftEnt): boolean =>
  entId === null && entHome === null && entText.trim() !== '';

const asKept = ({ child, entId, entHome }: DraftEnt): KeptEnt => ({
  child: child.trim(),
  entId,
  entHome,
});

const isKnown = ({ child, entId, entHome }: KeptEnt): boolean =>
  child !== '' || entId !== null || entHome !== null;

function stop(obstacle: Obstacle): Review {
  return { ok: false, obstacle };
}
