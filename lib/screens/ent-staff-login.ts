import { ents } from './hosts';
import { action, all, field, none, visible } from './landmarks';
import { note, screen } from './vocabulary';

/** An ENT's login page that is not for families, known by its address (its `staffLogins`). */
export default screen({
  id: 'ent/staff-login',
  on: ents,
  landmark: all(
    field('password'),
    none(action('ÉduConnect'), visible('a[href*="educonnect.education.gouv.fr"]')),
  ),
  seen: '2023-03',
  title: 'staff_login_title',
  offers: ['ent-home'],
  hints: [note('staff-login.elsewhere', { picture: 'stop' })],
});
