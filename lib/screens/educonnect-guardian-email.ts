import { educonnect } from './hosts';
import {
  ACTIVATION,
  asksBirthDate,
  consentStep,
  linkExpired,
  nextButton,
  translatedActivation,
} from './parts';
import { refused } from './refusals';
import { at, hint, screen, see, type Target } from './vocabulary';

const linkSent = see.says(
  'confirmer votre adresse mail',
  'confirmez votre adresse mail',
  'lien de confirmation',
  'lien d’activation',
  'cliquez sur le lien',
  'contenant un lien',
  'finaliser l’activation',
);

/** The link in the mail is still to be followed, and has not expired. */
const toConfirm = see.all(linkSent, see.none(see.field('email'), linkExpired));

const sendAgain: Target = [at.action('Renvoyer le mail', 'Renvoyer')];

/** The link has expired, and the page offers another. */
const asksAgain = see.all(linkExpired, see.action('Renvoyer le mail', 'Renvoyer'));

/** The page’s own button for users who have followed the link (tutorial 004). */
const comeBack: Target = [
  at.action('J’ai cliqué sur le lien', 'J’ai confirmé', 'J’ai reçu le mail'),
  at.actionBut(['Renvoyer'], 'Continuer', 'Suivant'),
];

export default screen({
  id: 'educonnect/guardian-email',
  seen: '2022-01',
  on: educonnect,
  landmark: see.all(
    see.any(
      see.all(
        see.field('email'),
        see.any(
          see.heading('adresse mail', 'adresse e-mail', ...ACTIVATION),
          see.title(...ACTIVATION),
          translatedActivation,
        ),
      ),
      see.all(
        see.heading(
          'Confirmez votre adresse mail',
          'Confirmation de l’adresse mail',
          'Je confirme mon adresse mail',
          'Vérifiez votre boîte mail',
          'Consultez votre boîte mail',
          'Consultez votre messagerie',
          'Un mail vous a été envoyé',
        ),
        linkSent,
      ),
    ),
    see.none(
      asksBirthDate,
      see.field('password'),
      see.field('new-password'),
      see.field('phone'),
      see.field('last-name'),
      see.path('oubli', 'consultationprofil'),
      see.heading('Mon compte', 'Mes informations', 'Modifier', 'Je modifie', 'Modification'),
    ),
  ),
  title: 'guardian_email_title',
  titleWhen: [
    { when: linkExpired, title: 'guardian_email_expired_title' },
    {
      when: see.all(linkSent, see.none(see.field('email'))),
      title: 'guardian_email_sent_title',
    },
  ],
  refusals: [refused(['page', 'email'], ['expired'], null, { when: asksAgain })],
  hints: [
    hint.warning(['guardian-email.ent-mailbox', 'email_ent_mailbox'], 'ent-mailbox', {
      target: [at.field('email')],
    }),
    hint.step(['guardian-email.type', 'email_required'], [at.field('email')], {
      when: see.field('email'),
    }),
    hint.step(['guardian-email.again', 'email_again'], [at.field('confirm-email')], {
      when: see.field('confirm-email'),
    }),
    consentStep('guardian-email'),
    hint.step(['guardian-email.submit', 'go_on'], nextButton, { when: see.field('email') }),
    hint.mend(['guardian-email.expired', 'mail_link_expired'], sendAgain, {
      when: asksAgain,
      picture: 'mail',
    }),
    hint.away('guardian-email.look', { when: toConfirm, picture: 'mail' }),
    hint.away('guardian-email.follow', { when: toConfirm, picture: 'click' }),
    hint.step('guardian-email.back', comeBack, { when: toConfirm }),
    hint.note('guardian-email.send-again', {
      when: see.all(see.any(see.says('Renvoyer le mail'), linkSent), see.none(linkExpired)),
      target: sendAgain,
      picture: 'mail',
    }),
  ],
});
