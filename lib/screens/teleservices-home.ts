import { teleservices } from './hosts';
import { address, all, any, field, heading, none, path, title, translated } from './landmarks';
import { note, screen } from './vocabulary';

export default screen({
  id: 'teleservices/home',
  seen: '2023-09',
  on: teleservices,
  landmark: all(
    any(
      heading(
        'Scolarité services',
        'Mes services',
        'Bienvenue',
        'Mes démarches',
        'Vos démarches',
        'Vos services',
      ),
      all(address('/', '/eds', '/eds/'), any(title('Scolarité services'), translated)),
    ),
    none(
      field('email'),
      field('phone'),
      field('last-name'),
      path('fiche', 'bourse', 'inscription'),
    ),
  ),
  title: 'teleservices_title',
  offers: ['way-back'],
  hints: [note('teleservices.dead-end', { picture: 'stop' })],
});
