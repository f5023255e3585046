import { educonnect } from './hosts';
import { all, any, field, heading, none, path, says, title } from './landmarks';
import { ACTIVATION, asksBirthDate, linkExpired, nextButton, translatedActivation } from './parts';
import { refused } from './refusals';
import { at, away, note, screen, step, type Target, warning } from './vocabulary';

const linkSent = says(
  'confirmer votre adresse mail',
  'confirmez votre adresse mail',
  'lien de confirmation',
  'lien d’activation',
  'cliquez sur le lien',
);

/** The link in the mail is still to be followed, and has not expired. */
const toConfirm = all(linkSent, none(field('email'), linkExpired));

const sendAgain: Target = [at.action('Renvoyer le mail', 'Renvoyer')];

/** The page’s own button for users who have followed the link (tutorial 004). */
const comeBack: Target = [
  at.action('J’ai cliqué sur le lien', 'J’ai confirmé', 'J’ai reçu le mail'),
  at.actionBut(['Renvoyer'], 'Continuer', 'Suivant'),
];

export default screen({
  id: 'educonnect/guardian-email',
  seen: '2022-01',
  on: educonnect,
  landmark: all(
    any(
      all(
        field('email'),
        any(
          heading('adresse mail', 'adresse e-mail', ...ACTIVATION),
          title(...ACTIVATION),
          translatedActivation,
        ),
      ),
      all(
        heading(
          'Confirmez votre adresse mail',
          'Confirmation de l’adresse mail',
          'Je confirme mon adresse mail',
          'Vérifiez votre boîte mail',
          'Un mail vous a été envoyé',
        ),
        linkSent,
      ),
    ),
    none(
      asksBirthDate,
      field('password'),
      field('new-password'),
      field('phone'),
      field('last-name'),
      path('oubli', 'consultationprofil'),
      heading('Mon compte', 'Mes informations', 'Modifier', 'Je modifie', 'Modification'),
    ),
  ),
  title: 'guardian_email_title',
  titleWhen: { when: all(linkSent, none(field('email'))), title: 'guardian_email_sent_title' },
  refusals: [refused(['page', 'email'], ['expired'], null)],
  hints: [
    warning(['guardian-email.ent-mailbox', 'email_ent_mailbox'], 'ent-mailbox', {
      target: [at.field('email')],
    }),
    step('guardian-email.type', [at.field('email')], {
      when: field('email'),
    }),
    step(['guardian-email.again', 'email_again'], [at.field('confirm-email')], {
      when: field('confirm-email'),
    }),
    step(['guardian-email.submit', 'go_on'], nextButton, { when: field('email') }),
    step(['guardian-email.expired', 'mail_link_expired'], sendAgain, {
      when: linkExpired,
      picture: 'mail',
    }),
    away('guardian-email.look', { when: toConfirm, picture: 'mail' }),
    away('guardian-email.follow', { when: toConfirm, picture: 'click' }),
    step('guardian-email.back', comeBack, { when: toConfirm }),
    note('guardian-email.send-again', {
      when: all(any(says('Renvoyer le mail'), linkSent), none(linkExpired)),
      target: sendAgain,
      picture: 'mail',
    }),
  ],
});
