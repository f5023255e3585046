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
  hints: [
    trouble('sms-code.expired', expired, {
      target: [at.action('Renvoyer le SMS', 'Renvoyer le code', 'Renvoyer')],
      picture: 'phone',
    }),
    trouble('sms-code.refused', all(refused, none(expired)), { target: [at.field('sms-code')] }),
    step('sms-code.type', [at.field('sms-code')]),
    step(['sms-code.submit', 'go_on'], goOn),
    note('sms-code.not-received', {
      when: sendsAgain,
      target: [at.action('Renvoyer le SMS', 'Renvoyer le code', 'Renvoyer')],
      picture: 'phone',
    }),
    note('sms-code.no-link', { picture: 'stop' }),
  ],
});
