import { selfService } from './hosts';
import { linkExpired, passwordChanged } from './parts';
import { refused } from './refusals';
import { at, hint, screen, see } from './vocabulary';

/** Headings of pages that lead to the account and name it. */
const ON_THE_WAY = [
  'J’active mon compte',
  'Activer mon compte',
  'Activation de mon compte',
  'Je crée mon compte',
  'Je me connecte',
];

const mailToConfirm = see.all(
  see.says('Vous devez confirmer votre adresse mail', 'Renvoyer le mail'),
  see.none(linkExpired),
);

export default screen({
  id: 'educonnect/account',
  seen: '2025-09',
  on: selfService,
  landmark: see.all(
    see.any(
      passwordChanged,
      see.path('/consultationprofil'),
      see.heading('Mon compte', 'Mes informations', 'Mon compte ÉduConnect'),
    ),
    see.any(
      passwordChanged,
      see.heading(
        'Mon compte',
        'Mes informations',
        'Mon compte ÉduConnect',
        'Mes enfants',
        'Mon profil',
      ),
      see.all(see.translated, see.path('/consultationprofil')),
    ),
    // Where something is to be typed, the way back would only be in its way.
    see.none(
      see.field('new-password'),
      see.field('identifier'),
      see.field('password'),
      see.field('email'),
      see.heading(...ON_THE_WAY),
    ),
  ),
  title: 'account_title',
  titleWhen: [{ when: passwordChanged, title: 'account_changed_title' }],
  offers: ['way-back'],
  profileFrom: [{ when: see.says('Mes enfants'), profile: 'guardian' }],
  refusals: [
    refused(['page', 'email'], ['expired'], null, {
      when: see.all(linkExpired, see.action('Renvoyer le mail')),
    }),
  ],
  hints: [
    hint.mend(['account.send-again', 'mail_link_expired'], [at.action('Renvoyer le mail')], {
      when: linkExpired,
      picture: 'mail',
    }),
    hint.away('account.mail', { when: mailToConfirm, picture: 'mail' }),
    hint.note(['account.mail-again', 'guardian_email_send_again'], {
      when: mailToConfirm,
      target: [at.action('Renvoyer le mail')],
      picture: 'mail',
    }),
    hint.deadEnd(['account.dead-end', 'way_back_dead_end'], {
      target: [at.action('Retour à mes services'), at.action('Accéder à mes services')],
    }),
    hint.note('account.password', {
      // Who has just changed it need not be told how.
      when: see.all(see.says('Mot de passe'), see.none(passwordChanged)),
      target: [at.css('[aria-label*="mot de passe" i]'), at.action('Modifier')],
    }),
    hint.note('account.children', {
      profile: 'guardian',
      when: see.none(see.actionAmong('[aria-selected="true"], [aria-current]', 'Mes enfants')),
      target: [at.action('Mes enfants')],
    }),
  ],
});
