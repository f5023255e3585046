import { educonnect } from './hosts';
import { all, any, field, heading, none, path } from './landmarks';
import { backToLogin, messageMailed, nextButton, messageSent as sent, waysToSend } from './parts';
import { refused } from './refusals';
import { at, away, note, screen, step } from './vocabulary';

export default screen({
  id: 'educonnect/forgotten-password',
  seen: '2022-01',
  on: educonnect,
  landmark: all(
    any(
      path('/oublimdp/'),
      heading('Mot de passe oublié', 'Mot de passe perdu', 'Je réinitialise mon mot de passe'),
    ),
    none(path('/oublilogin/'), field('password'), field('new-password'), heading('indisponible')),
  ),
  title: 'forgotten_password_title',
  titleWhen: { when: sent, title: 'forgotten_sent_title' },
  refusals: [
    refused(['page', 'identifier', 'email', 'phone'], ['mismatch'], 'forgotten_refused', {
      school: true,
    }),
  ],
  profileFrom: [
    { when: path('responsable'), profile: 'guardian' },
    { when: path('eleve'), profile: 'pupil' },
  ],
  hints: [
    step(['forgotten-password.choose', 'forgotten_choose'], waysToSend, {
      each: true,
      when: none(field('identifier'), field('email'), field('phone'), sent),
    }),
    step(['forgotten-password.identifier', 'forgotten_identifier'], [at.field('identifier')], {
      when: field('identifier'),
    }),
    step(['forgotten-password.email', 'forgotten_email'], [at.field('email')], {
      when: field('email'),
    }),
    step(['forgotten-password.submit', 'go_on'], nextButton, { when: none(sent) }),
    away(['forgotten-password.read', 'forgotten_read'], {
      when: all(sent, none(messageMailed)),
      picture: 'phone',
    }),
    away(['forgotten-password.read-mail', 'forgotten_read_mail'], {
      when: all(sent, messageMailed),
      picture: 'mail',
    }),
    step(['forgotten-password.back', 'go_on'], backToLogin, { when: sent }),
    note(['forgotten-password.school', 'forgotten_school'], {
      when: none(sent),
      picture: 'ask',
    }),
  ],
});
