import { educonnect } from './hosts';
import { goOn, refused } from './parts';
import {
  all,
  any,
  at,
  field,
  heading,
  none,
  note,
  path,
  screen,
  step,
  trouble,
} from './vocabulary';

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
  profileFrom: [
    { when: path('responsable'), profile: 'guardian' },
    { when: path('eleve'), profile: 'pupil' },
  ],
  hints: [
    trouble(['forgotten-password.refused', 'forgotten_refused'], refused, { picture: 'see' }),
    step(['forgotten-password.identifier', 'forgotten_identifier'], [at.field('identifier')], {
      when: field('identifier'),
    }),
    step(['forgotten-password.email', 'forgotten_email'], [at.field('email')], {
      when: field('email'),
    }),
    step(['forgotten-password.submit', 'go_on'], goOn),
    note(['forgotten-password.school', 'forgotten_school'], { profile: 'pupil', picture: 'ask' }),
    note(['forgotten-password.guardian', 'forgotten_secretariat'], {
      profile: 'guardian',
      picture: 'ask',
    }),
  ],
});
