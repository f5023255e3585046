import { educonnect } from './hosts';
import { asksBirthDate, BESIDE_PASSWORD, consentStep, nextButton } from './parts';
import { at, hint, screen, see } from './vocabulary';

/** The form asks for something else too: it belongs to another screen with a new password. */
const ASKS_MORE = `${BESIDE_PASSWORD}:not([autocomplete="new-password"], [data-min-size], [name*="passe" i], [name*="password" i], [name*="mdp" i])`;

export default screen({
  id: 'educonnect/new-password',
  seen: '2023-09',
  on: educonnect,
  landmark: see.all(
    see.field('new-password'),
    see.any(
      see.field('confirm-password'),
      see.heading(
        'Je choisis mon nouveau mot de passe',
        'Je change mon mot de passe',
        'Nouveau mot de passe',
      ),
    ),
    see.none(asksBirthDate, see.all(see.translated, see.visible(ASKS_MORE))),
  ),
  title: 'new_password_title',
  offers: ['password'],
  offRoute: see.field('current-password'),
  hints: [
    hint.step('new-password.current', [at.field('current-password')], {
      when: see.field('current-password'),
    }),
    hint.step('new-password.choose', [at.field('new-password')]),
    hint.step('new-password.confirm', [at.field('confirm-password')]),
    consentStep('new-password'),
    hint.step(['new-password.submit', 'go_on'], nextButton),
    hint.note('new-password.remember', { picture: 'write' }),
  ],
});
