import { ents } from './hosts';
import { hint, screen, see } from './vocabulary';

/**
 * What a CAS says once it has signed somebody in and has nowhere to send them: Kosmos (public
 * client of PRONOTE, 2026), the Centre-Val de Loire's own page (public source, 2026), the CAS
 * software itself.
 */
const SENTENCES = [
  'Connexion réussie',
  'Authentification réussie',
  'Log In Successful',
  'You have successfully logged in',
  'Vous êtes connecté au service central d’authentification',
];

/** The CAS has nowhere to redirect to; no other page says so. */
const DEAD_END = [
  'ne connaît pas votre destination finale',
  'we cannot direct you to the page requested',
  'nous ne pouvons pas vous rediriger vers la page demandée',
];

/** Links to schools: Kosmos lists them for somebody with several (public client, 2025). */
const SCHOOLS = '.msg__content a[href]';

export default screen({
  id: 'ent/signed-in',
  on: ents,
  landmark: see.all(
    see.any(see.states(...SENTENCES), see.says(...DEAD_END)),
    see.none(see.field('password')),
  ),
  seen: '2026-04',
  title: 'signed_in_title',
  offers: ['way-back'],
  hints: [
    hint.note('signed-in.schools', { when: see.visible(SCHOOLS), picture: 'click' }),
    hint.deadEnd('signed-in.dead-end', { when: see.none(see.visible(SCHOOLS)) }),
  ],
});
