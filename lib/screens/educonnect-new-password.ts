import { educonnect } from './hosts';
import { all, any, field, heading, none, translated, visible } from './landmarks';
import { asksBirthDate, nextButton } from './parts';
import { at, note, screen, step } from './vocabulary';

/** The form asks for something else too: it belongs to another screen with a new password. */
const ASKS_MORE =
  'form:has([type="password"]) input:is(:not([type]), [type="text"], [type="email"], [type="tel"], [type="date"]):not([autocomplete="new-password"], [data-min-size], [name*="passe" i], [name*="password" i], [name*="mdp" i])';

export default screen({
  id: 'educonnect/new-password',
  seen: '2023-09',
  on: educonnect,
  landmark: all(
    field('new-password'),
    any(
      field('confirm-password'),
      heading(
        'Je choisis mon nouveau mot de passe',
        'Je change mon mot de passe',
        'Nouveau mot de passe',
      ),
    ),
    none(asksBirthDate, all(translated, visible(ASKS_MORE))),
  ),
  title: 'new_password_title',
  offers: ['password'],
  offRoute: field('current-password'),
  hints: [
    step('new-password.current', [at.field('current-password')], {
      when: field('current-password'),
    }),
    step('new-password.choose', [at.field('new-password')]),
    step('new-password.confirm', [at.field('confirm-password')]),
    step(['new-password.submit', 'go_on'], nextButton),
    note('new-password.remember', { picture: 'write' }),
  ],
});
