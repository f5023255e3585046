import { educonnect } from './hosts';
import { backToLogin, messageMailed, nextButton, messageSent as sent, waysToSend } from './parts';
import { refused } from './refusals';
import { at, hint, screen, see } from './vocabulary';

export default screen({
  id: 'educonnect/forgotten-identifier',
  seen: '2022-01',
  on: educonnect,
  landmark: see.all(
    see.any(
      see.path('/oublilogin/'),
      see.heading('Identifiant oublié', 'Identifiant perdu', 'Je récupère mon identifiant'),
    ),
    see.none(
      see.path('/oublimdp/'),
      see.field('password'),
      see.field('new-password'),
      see.heading('indisponible'),
    ),
  ),
  title: 'forgotten_identifier_title',
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
    hint.step(['forgotten-identifier.choose', 'forgotten_choose'], waysToSend, {
      each: true,
      when: see.none(see.field('email'), see.field('phone'), sent),
    }),
    hint.step(['forgotten-identifier.email', 'forgotten_email'], [at.field('email')], {
      when: see.field('email'),
    }),
    hint.step(['forgotten-identifier.phone', 'forgotten_phone'], [at.field('phone')], {
      when: see.field('phone'),
    }),
    hint.step(['forgotten-identifier.submit', 'go_on'], nextButton, { when: see.none(sent) }),
    hint.away(['forgotten-identifier.read', 'forgotten_read'], {
      when: see.all(sent, see.none(messageMailed)),
      picture: 'phone',
    }),
    hint.away(['forgotten-identifier.read-mail', 'forgotten_read_mail'], {
      when: see.all(sent, messageMailed),
      picture: 'mail',
    }),
    hint.step(['forgotten-identifier.back', 'go_on'], backToLogin, { when: sent }),
    hint.note(['forgotten-identifier.school', 'forgotten_school_identifier'], {
      when: see.none(sent),
      picture: 'ask',
    }),
  ],
});
