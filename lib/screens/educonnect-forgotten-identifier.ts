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
  profileFrom: [
    { when: path('responsable'), profile: 'guardian' },
    { when: path('eleve'), profile: 'pupil' },
  ],
  hints: [
    trouble(['forgotten-identifier.refused', 'forgotten_refused'], refused, { picture: 'see' }),
    step(['forgotten-identifier.email', 'forgotten_email'], [at.field('email')], {
      when: field('email'),
    }),
    step(['forgotten-identifier.phone', 'forgotten_phone'], [at.field('phone')], {
      when: field('phone'),
    }),
    step(['forgotten-identifier.submit', 'go_on'], goOn),
    note(['forgotten-identifier.school', 'forgotten_school'], { profile: 'pupil', picture: 'ask' }),
    note(['forgotten-identifier.guardian', 'forgotten_secretariat'], {
      profile: 'guardian',
      picture: 'ask',
    }),
  ],
});
