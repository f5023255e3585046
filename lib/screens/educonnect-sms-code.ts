import { educonnect } from './hosts';
import { goOn, sendsAgain } from './parts';
import { refused } from './refusals';
import {
  all,
  any,
  at,
  field,
  heading,
  none,
  note,
  refusal,
  says,
  screen,
  step,
  type Target,
} from './vocabulary';

/** « Ce code expire dans 30 minutes » is no trouble: without accents it reads as « expiré ». */
const expired = all(
  any(
    refusal(['sms-code', 'page'], 'expired'),
    says('a expiré', 'est expiré', 'n’est plus valable', 'n’est plus valide'),
  ),
  none(says('vient d’être envoyé', 'vient de vous être envoyé', 'a été renvoyé')),
);

const sendAgain: Target = [
  at.action('Renvoyer le SMS', 'Renvoyer le code', 'Renvoyer', 'Envoyer un nouveau code'),
];

export default screen({
  id: 'educonnect/sms-code',
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
  refusals: [refused(['sms-code', 'page'], ['expired'], null)],
  hints: [
    step('sms-code.expired', sendAgain, { when: expired, picture: 'phone' }),
    step('sms-code.type', [at.field('sms-code')], { when: none(expired) }),
    step(['sms-code.submit', 'go_on'], goOn, { when: none(expired) }),
    note('sms-code.not-received', {
      when: all(sendsAgain, none(expired)),
      target: sendAgain,
      picture: 'phone',
    }),
    note('sms-code.no-link', { picture: 'stop' }),
  ],
});
