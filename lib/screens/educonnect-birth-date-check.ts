import { identityProvider } from './hosts';
import { all, any, field, heading, none, path, says, visible } from './landmarks';
import { asksBirthDate, birthDate, goOn } from './parts';
import { refused } from './refusals';
import { care, note, screen, step } from './vocabulary';

export default screen({
  id: 'educonnect/birth-date-check',
  seen: '2026-01',
  on: identityProvider,
  landmark: all(
    asksBirthDate,
    any(
      heading('Confirmation de l’identité', 'Confirmer votre identité', 'Confirmez votre identité'),
      visible('#theForm'),
      path('/idp/'),
    ),
    none(field('new-password'), field('email'), field('identifier')),
  ),
  title: 'birth_date_check_title',
  profileFrom: [
    { when: says('date de naissance d’un de vos enfants'), profile: 'guardian' },
    { when: visible('#dateHelpEleve'), profile: 'pupil' },
  ],
  refusals: [refused(['birth-date'], ['mismatch'], 'birth_date_check_refused', { school: true })],
  hints: [
    care(['birth-date-check.adult', 'birth_date_adult'], 'adult-birth-date', { target: birthDate }),
    step('birth-date-check.date', birthDate),
    step(['birth-date-check.submit', 'go_on'], goOn),
    note('birth-date-check.every-box', { picture: 'calendar' }),
  ],
});
