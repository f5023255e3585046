import { educonnect } from './hosts';
import { all, any, field, heading, none, path } from './landmarks';
import { backToLogin, messageMailed, nextButton, messageSent as sent, waysToSend } from './parts';
import { refused } from './refusals';
import { at, away, note, screen, step } from './vocabulary';

export default screen({
  id: 'educonnect/forgotten-identifier',
  seen: '2022-01',
  on: educonnect,
  landmark: all(
    any(
      path('/oublilogin/'),
      heading('Identifiant oublié', 'Identifiant perdu', 'Je récupère mon identifiant'),
    ),
    none(path('/oublimdp/'), field('password'), field('new-password'), heading('indisponible')),
  ),
  title: 'forgotten_identifier_title',
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
    step(['forgotten-identifier.choose', 'forgotten_choose'], waysToSend, {
      each: true,
      when: none(field('email'), field('phone'), sent),
    }),
    step(['forgotten-identifier.email', 'forgotten_email'], [at.field('email')], {
      when: field('email'),
    }),
    step(['forgotten-identifier.phone', 'forgotten_phone'], [at.field('phone')], {
      when: field('phone'),
    }),
    step(['forgotten-identifier.submit', 'go_on'], nextButton, { when: none(sent) }),
    away(['forgotten-identifier.read', 'forgotten_read'], {
      when: all(sent, none(messageMailed)),
      picture: 'phone',
    }),
    away(['forgotten-identifier.read-mail', 'forgotten_read_mail'], {
      when: all(sent, messageMailed),
      picture: 'mail',
    }),
    step(['forgotten-identifier.back', 'go_on'], backToLogin, { when: sent }),
    note(['forgotten-identifier.school', 'forgotten_school_identifier'], {
      when: none(sent),
      picture: 'ask',
    }),
  ],
});
