import { educonnect } from './hosts';
import {
  action,
  all,
  any,
  field,
  heading,
  none,
  refusal,
  says,
  states,
  translated,
} from './landmarks';
import { nextButton, sendsAgain } from './parts';
import { refused } from './refusals';
import { at, note, screen, step, type Target } from './vocabulary';

const SEND_AGAIN = [
  ['Renvoyer le SMS', 'Renvoyer un SMS', 'Renvoyer le mail', 'Renvoyer un mail'],
  ['Renvoyer le code', 'Renvoyer', 'Envoyer un nouveau code'],
] as const;

const sendAgain: Target = SEND_AGAIN.map((words) => at.action(...words));

/** Only where the page offers another code: otherwise the one received is all there is to type. */
const expired = all(
  any(
    refusal(['sms-code', 'page'], 'expired'),
    states('a expiré', 'est expiré', 'n’est plus valable', 'n’est plus valide'),
  ),
  none(
    says(
      'vient d’être envoyé',
      'vient de vous être envoyé',
      'a été renvoyé',
      'nouveau code a été envoyé',
      'nouveau code vous a été envoyé',
    ),
  ),
  action(...SEND_AGAIN.flat()),
);

/** Refused, but a translation hides why: the code may have expired. */
const unread = all(translated, refusal());

/** The page says that the code was sent by SMS (tutorial 002), not only that it could be. */
const bySms = says(
  'reçu par SMS',
  'envoyé par SMS',
  'Renvoyer le SMS',
  'Renvoyer un SMS',
  'Un SMS',
  'code par SMS',
  'code SMS',
);

/** Or by mail: the second way to sign up in 2026. A page that says both counts as SMS. */
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
  offers: ['sms-clock'],
  refusals: [refused(['sms-code', 'page'], ['expired'], null, { when: expired })],
  hints: [
    step('sms-code.expired', sendAgain, { when: expired, picture: 'phone' }),
    step('sms-code.type', [at.field('sms-code')], { when: all(bySms, none(expired, unread)) }),
    step('sms-code.type-mail', [at.field('sms-code')], {
      when: all(byMail, none(expired, unread)),
      picture: 'mail',
    }),
    step('sms-code.type-any', [at.field('sms-code')], {
      when: none(bySms, byMail, expired, unread),
      picture: 'type',
    }),
    step(['sms-code.submit', 'go_on'], nextButton, { when: none(expired, unread) }),
    note('sms-code.not-received', {
      when: all(sendsAgain, bySms, none(expired)),
      target: sendAgain,
      picture: 'phone',
    }),
    note('sms-code.spam', { when: byMail, picture: 'mail' }),
    note('sms-code.send-again', {
      when: none(bySms, expired),
      target: sendAgain,
      picture: 'click',
    }),
    note('sms-code.no-link', { when: bySms, picture: 'stop' }),
  ],
});
