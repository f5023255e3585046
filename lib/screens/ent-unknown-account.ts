import { ents } from './hosts';
import { all, any, field, heading, none, note, says, screen } from './vocabulary';

/**
 * The ENT was told by ÉduConnect who it is, and has nobody of that name: a new pupil in September.
 * First sentence: the Centre-Val de Loire's own page (public source, 2026); the others say the same.
 */
const SENTENCES = [
  'n’ont pas permis de retrouver votre compte',
  'n’a pas permis de retrouver votre compte',
  'votre compte n’a pas été retrouvé',
  'votre compte n’existe pas dans l’ENT',
  'votre compte n’est pas connu de l’ENT',
  'aucun compte ne correspond dans l’ENT',
  'compte introuvable dans l’ENT',
  'compte inconnu de l’ENT',
];

export default screen({
  id: 'ent/unknown-account',
  on: ents,
  landmark: all(any(heading(...SENTENCES), says(...SENTENCES)), none(field('password'))),
  seen: '2026-04',
  title: 'unknown_account_title',
  hints: [note('unknown-account.ask', { picture: 'ask' })],
});
