import { educonnect } from './hosts';
import { all, field } from './landmarks';
import { asksBirthDate, birthDate } from './parts';
import { at, note, screen, step, warning } from './vocabulary';

export default screen({
  id: 'educonnect/activation-form',
  seen: '2021-01',
  on: educonnect,
  landmark: all(field('new-password'), field('confirm-password'), asksBirthDate),
  title: 'activation_form_title',
  offers: ['password'],
  hints: [
    warning(['activation-form.birth-date', 'birth_date_adult'], 'adult-birth-date', {
      picture: 'calendar',
    }),
    warning(['activation-form.ent-mailbox', 'email_ent_mailbox'], 'ent-mailbox', {
      target: [at.field('email')],
    }),
    step(['activation-form.password', 'new_password_choose'], [at.field('new-password')]),
    step(['activation-form.confirm', 'new_password_confirm'], [at.field('confirm-password')]),
    step(['activation-form.birth-date-calendar', 'activation_form_birth_date'], birthDate),
    step(['activation-form.email', 'email_optional'], [at.field('email')], { optional: true }),
    step('activation-form.submit', [
      at.action('Activer votre compte'),
      at.action('Activer mon compte'),
      at.css('form button[type="submit"], form input[type="submit"]'),
    ]),
    note(['activation-form.under-fifteen', 'email_under_fifteen'], { picture: 'mail' }),
  ],
});
