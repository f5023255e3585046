import { identityProvider } from './hosts';
import { asksBirthDate, birthDate, consentStep, nextButton } from './parts';
import { refused } from './refusals';
import { hint, screen, see } from './vocabulary';

export default screen({
  id: 'educonnect/birth-date-check',
  seen: '2026-01',
  on: identityProvider,
  landmark: see.all(
    asksBirthDate,
    see.any(
      see.heading(
        'Confirmation de l’identité',
        'Confirmer votre identité',
        'Confirmez votre identité',
      ),
      see.visible('#theForm'),
      see.path('/idp/'),
    ),
    see.none(see.field('new-password'), see.field('email'), see.field('identifier')),
  ),
  title: 'birth_date_check_title',
  profileFrom: [
    { when: see.says('date de naissance d’un de vos enfants'), profile: 'guardian' },
    { when: see.visible('#dateHelpEleve'), profile: 'pupil' },
  ],
  refusals: [
    refused(['birth-date'], ['mismatch'], 'birth_date_check_refused', {
      checks: ['check_date_order'],
      school: true,
    }),
  ],
  hints: [
    hint.warning(['birth-date-check.adult', 'birth_date_adult'], 'adult-birth-date', {
      target: birthDate,
    }),
    hint.step('birth-date-check.date', birthDate),
    consentStep('birth-date-check'),
    hint.step(['birth-date-check.submit', 'go_on'], nextButton),
    hint.note('birth-date-check.every-box', { picture: 'calendar' }),
  ],
});
