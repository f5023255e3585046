import { educonnect } from './hosts';
import { consentStep, nextButton, offersResend } from './parts';
import { refused } from './refusals';
import { at, hint, screen, see, type Target } from './vocabulary';

const SEND_AGAIN = [
  ['Renvoyer le SMS', 'Renvoyer un SMS', 'Renvoyer le mail', 'Renvoyer un mail'],
  ['Renvoyer le code', 'Renvoyer', 'nouveau code'],
] as const;

const sendAgain: Target = SEND_AGAIN.map((words) => at.action(...words));

/** The boxes of a code, one for each digit, as one place. */
const code: Target = [at.css(':has(> [maxlength="1"] ~ [maxlength="1"])'), at.field('sms-code')];

const tooManyTries = see.refusal(['sms-code', 'page'], 'locked');

/** Only where the page offers another code: otherwise the one received is all there is to type. */
const expired = see.all(
  see.any(
    see.refusal(['sms-code', 'page'], 'expired'),
    tooManyTries,
    see.states('a expiré', 'est expiré', 'n’est plus valable', 'n’est plus valide'),
  ),
  see.none(
    see.says(
      'vient d’être envoyé',
      'vient de vous être envoyé',
      'a été renvoyé',
      'nouveau code a été envoyé',
      'nouveau code vous a été envoyé',
    ),
  ),
  see.action(...SEND_AGAIN.flat()),
);

/** Refused, but a translation hides why: the code may have expired. */
const reasonHidden = see.all(see.translated, see.refusal());

/** The page says that the code was sent by SMS (tutorial 002), not only that it could be. */
const bySms = see.says(
  'reçu par SMS',
  'envoyé par SMS',
  'Renvoyer le SMS',
  'Renvoyer un SMS',
  'Un SMS',
  'code par SMS',
  'code SMS',
);

/** Or by mail: the second way to sign up in 2026. A page that says both counts as SMS. */
const byMail = see.all(
  see.says(
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
  see.none(bySms),
);

export default screen({
  id: 'educonnect/sms-code',
  seen: '2022-01',
  on: educonnect,
  landmark: see.all(
    see.any(
      see.field('sms-code'),
      see.heading('Un code de sécurité a été envoyé', 'Je saisis le code de sécurité'),
    ),
    see.none(see.field('password'), see.field('new-password')),
  ),
  title: 'sms_code_title',
  titleWhen: [{ when: expired, title: 'sms_code_expired_title' }],
  refusals: [refused(['sms-code', 'page'], ['expired', 'locked'], null, { when: expired })],
  hints: [
    hint.mend('sms-code.expired', sendAgain, {
      when: see.all(expired, see.none(tooManyTries)),
      picture: 'phone',
    }),
    hint.mend(['sms-code.locked', 'go_on'], sendAgain, {
      when: see.all(expired, tooManyTries),
      picture: 'phone',
    }),
    hint.step('sms-code.type', code, {
      when: see.all(bySms, see.none(expired, reasonHidden)),
    }),
    hint.step('sms-code.type-mail', code, {
      when: see.all(byMail, see.none(expired, reasonHidden)),
      picture: 'mail',
    }),
    hint.step('sms-code.type-any', code, {
      when: see.none(bySms, byMail, expired, reasonHidden),
      picture: 'type',
    }),
    consentStep('sms-code'),
    hint.step(['sms-code.submit', 'go_on'], nextButton, { when: see.none(expired, reasonHidden) }),
    hint.note('sms-code.not-received', {
      when: see.all(offersResend, bySms, see.none(expired)),
      target: sendAgain,
      picture: 'phone',
    }),
    hint.note('sms-code.spam', { when: byMail, picture: 'mail' }),
    hint.note('sms-code.send-again', {
      when: see.none(bySms, expired),
      target: sendAgain,
      picture: 'click',
    }),
    hint.note('sms-code.no-link', { when: bySms, picture: 'stop' }),
  ],
});
