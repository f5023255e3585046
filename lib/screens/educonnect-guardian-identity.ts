import { educonnect } from './hosts';
import { goOn, refused } from './parts';
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

export default screen({
  id: 'educonnect/guardian-identity',
  seen: '2022-01',
  on: educonnect,
  landmark: all(
    field('phone'),
    any(
      all(field('last-name'), field('first-name')),
      heading('Je confirme mon identité'),
      says('L’activation est réservée aux représentants légaux'),
    ),
    none(field('password'), field('new-password'), field('identifier')),
  ),
  title: 'guardian_identity_title',
  profileFrom: [{ when: field('phone'), profile: 'guardian' }],
  hints: [
    trouble('guardian-identity.refused', refused, { picture: 'see' }),
    trouble('guardian-identity.refused-help', refused, { picture: 'ask' }),
    step('guardian-identity.last-name', [at.field('last-name')]),
    step('guardian-identity.first-name', [at.field('first-name')]),
    step('guardian-identity.phone', [at.field('phone')]),
    step(['guardian-identity.submit', 'go_on'], goOn),
    note('guardian-identity.sms', { picture: 'phone' }),
  ],
});
