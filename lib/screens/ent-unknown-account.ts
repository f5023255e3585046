import { ents } from './hosts';
import { hint, screen, see } from './vocabulary';

/**
 * ÉduConnect told the ENT who signed in, and the ENT has no such account: a new pupil in September.
 * First sentence: the Centre-Val de Loire's own page (public source, 2026); the others say the
 * same.
 */
const FOUND_NOBODY = [
  'n’ont pas permis de retrouver votre compte',
  'n’a pas permis de retrouver votre compte',
];

const SENTENCES = [
  'Votre compte n’a pas été retrouvé',
  'Votre compte n’existe pas dans l’ENT',
  'Votre compte n’est pas connu de l’ENT',
  'Aucun compte ne correspond dans l’ENT',
  'Compte introuvable dans l’ENT',
  'Compte inconnu de l’ENT',
];

export default screen({
  id: 'ent/unknown-account',
  on: ents,
  landmark: see.all(
    see.any(see.says(...FOUND_NOBODY), see.states(...SENTENCES)),
    see.none(see.field('password')),
  ),
  seen: '2026-04',
  title: 'unknown_account_title',
  hints: [hint.note('unknown-account.ask', { picture: 'ask' })],
});
