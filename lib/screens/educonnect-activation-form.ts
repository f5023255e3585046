import { educonnect } from './hosts';
import { asksBirthDate, birthDate, consentStep, emailSteps, warnsOfMailbox } from './parts';
import { optionalEmail } from './refusals';
import { at, hint, screen, see } from './vocabulary';

export default screen({
  id: 'educonnect/activation-form',
  seen: '2021-01',
  on: educonnect,
  landmark: see.all(see.field('new-password'), see.field('confirm-password'), asksBirthDate),
  title: 'activation_form_title',
  offers: ['password'],
  refusals: [optionalEmail],
  hints: [
    hint.warning(['activation-form.birth-date', 'birth_date_adult'], 'adult-birth-date', {
      target: birthDate,
    }),
    ...warnsOfMailbox('activation-form'),
    hint.step(['activation-form.password', 'new_password_choose'], [at.field('new-password')]),
    hint.step(['activation-form.confirm', 'new_password_confirm'], [at.field('confirm-password')]),
    hint.step(['activation-form.birth-date-calendar', 'activation_form_birth_date'], birthDate),
    ...emailSteps('activation-form'),
    consentStep('activation-form'),
    hint.step('activation-form.submit', [
      at.action('Activer votre compte'),
      at.action('Activer mon compte'),
      at.css('form button[type="submit"], form input[type="submit"]'),
    ]),
    hint.note(['activation-form.under-fifteen', 'email_under_fifteen'], { picture: 'mail' }),
  ],
});
