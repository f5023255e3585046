import { identityProvider } from './hosts';
import { all, any, field, heading, none, path, says, visible } from './landmarks';
import { asksBirthDate, birthDate, nextButton } from './parts';
import { refused } from './refusals';
import { note, screen, step, warning } from './vocabulary';

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
    warning(['birth-date-check.adult', 'birth_date_adult'], 'adult-birth-date', {
      target: birthDate,
    }),
    step('birth-date-check.date', birthDate),
    step(['birth-date-check.submit', 'go_on'], nextButton),
    note('birth-date-check.every-box', { picture: 'calendar' }),
  ],
});
