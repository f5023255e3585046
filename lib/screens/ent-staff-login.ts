import { EDUCONNECT_HOST, ents } from './hosts';
import { action, all, field, none, visible } from './landmarks';
import { note, screen } from './vocabulary';

/** A door of an ENT that is not for families, known by its address (`staffLogins` of the ENT). */
export default screen({
  id: 'ent/staff-login',
  on: ents,
  landmark: all(
    field('password'),
    none(action('ÉduConnect'), visible(`a[href*="${EDUCONNECT_HOST}"]`)),
  ),
  seen: '2023-03',
  title: 'staff_login_title',
  offers: ['ent-home'],
  hints: [note('staff-login.elsewhere', { picture: 'stop' })],
});
