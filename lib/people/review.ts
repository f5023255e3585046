import type { Draft } from './draft';
import { checkIdentifier, sameIdentifier } from './identifier';
import { nameOf, type Person } from './person';

/**
 * What stands in the way of keeping a form: no identifier; one that is too long; an unusual one that
 * nobody insisted on; one kept already, for the person called `name`; an ENT typed but not chosen.
 */
export type Obstacle =
  | { readonly kind: 'identifier-empty' }
  | { readonly kind: 'identifier-long' }
  | { readonly kind: 'identifier-doubtful' }
  | { readonly kind: 'identifier-kept'; readonly name: string }
  | { readonly kind: 'ent-not-chosen' };

/** The particulars a form gives, ready to be kept. */
export type Particulars = Pick<Person, 'nickname' | 'profile' | 'identifier' | 'entId'>;

/** What a form comes to. */
export type Review =
  | { readonly ok: true; readonly particulars: Particulars }
  | { readonly ok: false; readonly obstacle: Obstacle };

/**
 * Reviews a form before it is kept.
 *
 * @param people who is kept already
 * @param insists the user wants the identifier kept although it is unusual
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
