import { selfService } from './hosts';
import { all, any, field, heading, none, path, says, translated } from './landmarks';
import { linkExpired } from './parts';
import { refused } from './refusals';
import { at, note, screen, step } from './vocabulary';

/** Headings of pages that lead to the account and name it. */
const ON_THE_WAY = [
  'J’active mon compte',
  'Activer mon compte',
  'Activation de mon compte',
  'Je crée mon compte',
  'Je me connecte',
];

export default screen({
  id: 'educonnect/account',
  seen: '2025-09',
  on: selfService,
  landmark: all(
    any(
      path('/consultationprofil'),
      heading('Mon compte', 'Mes informations', 'Mon compte ÉduConnect'),
    ),
    any(
      heading(
        'Mon compte',
        'Mes informations',
        'Mon compte ÉduConnect',
        'Mes enfants',
        'Mon profil',
      ),
      all(translated, path('/consultationprofil')),
    ),
    none(field('new-password'), field('identifier'), heading(...ON_THE_WAY)),
  ),
  title: 'account_title',
  offers: ['way-back'],
  profileFrom: [{ when: says('Mes enfants'), profile: 'guardian' }],
  refusals: [refused(['page', 'email'], ['expired'], null)],
  hints: [
    step(['account.send-again', 'mail_link_expired'], [at.action('Renvoyer le mail')], {
      when: linkExpired,
      picture: 'mail',
    }),
    note('account.mail', {
      when: all(
        says('Vous devez confirmer votre adresse mail', 'Renvoyer le mail'),
        none(linkExpired),
      ),
      target: [at.action('Renvoyer le mail')],
      picture: 'mail',
    }),
    note('account.dead-end', {
      ringed: true,
      target: [at.action('Retour à mes services'), at.action('Accéder à mes services')],
      picture: 'stop',
    }),
    note('account.password', {
      when: says('Mot de passe'),
      target: [at.css('[aria-label*="mot de passe" i]'), at.action('Modifier')],
    }),
    note('account.children', {
      profile: 'guardian',
      target: [at.action('Mes enfants')],
    }),
  ],
});
