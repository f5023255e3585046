import { educonnect } from './hosts';
import { ACTIVATION, asksBirthDate, goOn, refused } from './parts';
import {
  all,
  any,
  at,
  care,
  field,
  heading,
  none,
  note,
  path,
  says,
  screen,
  step,
  title,
  trouble,
} from './vocabulary';

const linkSent = says(
  'confirmer votre adresse mail',
  'confirmez votre adresse mail',
  'lien de confirmation',
  'lien d’activation',
  'cliquez sur le lien',
);

export default screen({
  id: 'educonnect/guardian-email',
  seen: '2022-01',
  on: educonnect,
  landmark: all(
    any(
      all(
        field('email'),
        any(heading('adresse mail', 'adresse e-mail', ...ACTIVATION), title(...ACTIVATION)),
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
  hints: [
    trouble('guardian-email.refused', refused, {
      target: [at.field('email')],
    }),
    care(['guardian-email.ent-mailbox', 'email_ent_mailbox'], 'ent-mailbox', {
      target: [at.field('email')],
    }),
    step('guardian-email.type', [at.field('email')], {
      when: field('email'),
    }),
    step(['guardian-email.submit', 'go_on'], goOn, { when: field('email') }),
    note('guardian-email.confirm', { when: linkSent, picture: 'mail' }),
    note('guardian-email.send-again', {
      when: any(says('Renvoyer le mail'), linkSent),
      target: [at.action('Renvoyer le mail', 'Renvoyer')],
      picture: 'mail',
    }),
  ],
});
