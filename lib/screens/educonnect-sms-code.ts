import { educonnect } from './hosts';
import { goOn, refused, sendsAgain } from './parts';
import {
  all,
  any,
  at,
  field,
  heading,
  none,
  note,
  says,
  screen,
  step,
  trouble,
} from './vocabulary';

/** « Ce code expire dans 30 minutes » is no trouble: without accents it reads as « expiré ». */
const expired = says('a expiré', 'est expiré', 'n’est plus valable', 'n’est plus valide');

/** The page says that the code went by SMS (tutorial 002), and not only that it could. */
const bySms = says(
  'reçu par SMS',
  'envoyé par SMS',
  'Renvoyer le SMS',
  'Renvoyer un SMS',
  'Un SMS',
  'code par SMS',
  'code SMS',
);

/** Or by mail: the second way of the sign-up of 2026. A page of both is one of SMS. */
const byMail = all(
  says(
    'reçu par mail',
    'reçu par e-mail',
    'reçu par email',
    'envoyé par mail',
    'envoyé par e-mail',
    'envoyé par email',
    'envoyé à l’adresse',
    'code par mail',
    'code par e-mail',
    'Renvoyer le mail',
    'Un mail',
  ),
  none(bySms),
);

const sendAgain = [
  at.action('Renvoyer le mail', 'Renvoyer un mail'),
  at.action('Renvoyer le code', 'Renvoyer'),
];

export default screen({
  id: 'educonnect/sms-code',
  seen: '2022-01',
  on: educonnect,
  landmark: all(
    any(
      field('sms-code'),
      heading('Un code de sécurité a été envoyé', 'Je saisis le code de sécurité'),
    ),
    none(field('password'), field('new-password')),
  ),
  title: 'sms_code_title',
  offers: [{ offer: 'sms-clock', when: bySms }],
  hints: [
    trouble('sms-code.expired', expired, {
      target: [at.action('Renvoyer le SMS', 'Renvoyer le code', 'Renvoyer')],
      picture: 'phone',
    }),
    trouble('sms-code.refused', all(refused, none(expired)), { target: [at.field('sms-code')] }),
    step('sms-code.type', [at.field('sms-code')], { when: bySms }),
    step('sms-code.type-mail', [at.field('sms-code')], { when: byMail, picture: 'mail' }),
    step('sms-code.type-any', [at.field('sms-code')], {
      when: none(bySms, byMail),
      picture: 'type',
    }),
    step(['sms-code.submit', 'go_on'], goOn),
    note('sms-code.not-received', {
      when: all(sendsAgain, bySms),
      target: [at.action('Renvoyer le SMS', 'Renvoyer le code', 'Renvoyer')],
      picture: 'phone',
    }),
    note('sms-code.spam', { when: byMail, picture: 'mail' }),
    note('sms-code.send-again', { when: none(bySms), target: sendAgain, picture: 'click' }),
    note('sms-code.no-link', { when: bySms, picture: 'stop' }),
  ],
});
