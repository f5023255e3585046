import { EDUCONNECT_HOST, ents } from './hosts';
import { hint, screen, see } from './vocabulary';

/** An ENT's login page that is not for families, known by its address (its `staffLogins`). */
export default screen({
  id: 'ent/staff-login',
  on: ents,
  landmark: see.all(
    see.field('password'),
    see.none(see.action('ÉduConnect'), see.visible(`a[href*="${EDUCONNECT_HOST}"]`)),
  ),
  seen: '2023-03',
  title: 'staff_login_title',
  offers: ['ent-home'],
  hints: [hint.note('staff-login.elsewhere', { picture: 'stop' })],
});
