import { educonnect } from './hosts';
import { backToLogin, messageMailed, nextButton, messageSent as sent, waysToSend } from './parts';
import { refused } from './refusals';
import { at, hint, screen, see } from './vocabulary';

export default screen({
  id: 'educonnect/forgotten-password',
  seen: '2022-01',
  on: educonnect,
  landmark: see.all(
    see.any(
      see.path('/oublimdp/'),
      see.heading('Mot de passe oublié', 'Mot de passe perdu', 'Je réinitialise mon mot de passe'),
    ),
    see.none(
      see.path('/oublilogin/'),
      see.field('password'),
      see.field('new-password'),
      see.heading('indisponible'),
    ),
  ),
  title: 'forgotten_password_title',
  titleWhen: { when: sent, title: 'forgotten_sent_title' },
  refusals: [
    refused(['page', 'identifier', 'email', 'phone'], ['mismatch'], 'forgotten_refused', {
      school: true,
    }),
  ],
  profileFrom: [
    { when: see.path('responsable'), profile: 'guardian' },
    { when: see.path('eleve'), profile: 'pupil' },
  ],
  hints: [
    hint.step(['forgotten-password.choose', 'forgotten_choose'], waysToSend, {
      each: true,
      when: see.none(see.field('identifier'), see.field('email'), see.field('phone'), sent),
    }),
    hint.step(['forgotten-password.identifier', 'forgotten_identifier'], [at.field('identifier')], {
      when: see.field('identifier'),
    }),
    hint.step(['forgotten-password.email', 'forgotten_email'], [at.field('email')], {
      when: see.field('email'),
    }),
    hint.step(['forgotten-password.submit', 'go_on'], nextButton, { when: see.none(sent) }),
    hint.away(['forgotten-password.read', 'forgotten_read'], {
      when: see.all(sent, see.none(messageMailed)),
      picture: 'phone',
    }),
    hint.away(['forgotten-password.read-mail', 'forgotten_read_mail'], {
      when: see.all(sent, messageMailed),
      picture: 'mail',
    }),
    hint.step(['forgotten-password.back', 'go_on'], backToLogin, { when: sent }),
    hint.note(['forgotten-password.school', 'forgotten_school'], {
      when: see.none(sent),
      picture: 'ask',
    }),
  ],
});
