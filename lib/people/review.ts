import type { Draft } from './draft';
import { checkIdentifier, sameIdentifier } from './identifier';
import { nameOf, type Person } from './person';

/**
 * Why a form cannot be kept: no identifier; one that is too long; an unusual one not insisted on; one
 * already kept, for the person called `name`; an ENT typed but not chosen.
 */
export type Obstacle =
  | { readonly kind: 'identifier-empty' }
  | { readonly kind: 'identifier-long' }
  | { readonly kind: 'identifier-doubtful' }
  | { readonly kind: 'identifier-kept'; readonly name: string }
  | { readonly kind: 'ent-not-chosen' };

/** The details a form gives, ready to be kept. */
export type Particulars = Pick<Person, 'nickname' | 'profile' | 'identifier' | 'entId'>;

/** Outcome of a review. */
export type Review =
  | { readonly ok: true; readonly particulars: Particulars }
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
  const { identifier } = checked;
  const other = people.find(
    (one) => one.id !== draft.personId && sameIdentifier(one.identifier, identifier),
  );
  if (other) return stop({ kind: 'identifier-kept', name: nameOf(other) });
  if (checked.verdict === 'doubtful' && !insists) return stop({ kind: 'identifier-doubtful' });
  if (draft.entId === null && draft.entText.trim() !== '') return stop({ kind: 'ent-not-chosen' });
  const { profile, entId } = draft;
  return {
    ok: true,
    particulars: { nickname: draft.nickname.trim(), profile, identifier, entId },
  };
}

function stop(obstacle: Obstacle): Review {
  return { ok: false, obstacle };
}
