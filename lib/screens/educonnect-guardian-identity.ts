import { educonnect } from './hosts';
import { goOn } from './parts';
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
} from './vocabulary';

/** What the school’s record is searched with. */
const IDENTITY = ['last-name', 'first-name', 'phone'] as const;

export default screen({
  id: 'educonnect/guardian-identity',
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
  refusals: [
    refused(['page'], ['mismatch'], 'guardian_identity_refused', { about: IDENTITY, school: true }),
    refused(IDENTITY, ['mismatch'], 'guardian_identity_refused', { several: true, school: true }),
  ],
  hints: [
    step('guardian-identity.last-name', [at.field('last-name')]),
    step('guardian-identity.first-name', [at.field('first-name')]),
    step('guardian-identity.phone', [at.field('phone')]),
    step(['guardian-identity.submit', 'go_on'], goOn),
    note('guardian-identity.sms', { picture: 'phone' }),
    note('guardian-identity.france-connect', {
      when: all(refusal([], 'mismatch'), none(says('FranceConnect'))),
      picture: 'click',
    }),
  ],
});
