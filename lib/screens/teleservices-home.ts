import { teleservices } from './hosts';
import { hint, screen, see } from './vocabulary';

export default screen({
  id: 'teleservices/home',
  seen: '2023-09',
  on: teleservices,
  landmark: see.all(
    see.any(
      see.heading(
        'Scolarité services',
        'Mes services',
        'Bienvenue',
        'Mes démarches',
        'Vos démarches',
        'Vos services',
      ),
      see.all(
        see.address('/', '/eds', '/eds/'),
        see.any(see.title('Scolarité services'), see.translated),
      ),
    ),
    see.none(
      see.field('email'),
      see.field('phone'),
      see.field('last-name'),
      see.path('fiche', 'bourse', 'inscription'),
    ),
  ),
  title: 'teleservices_title',
  offers: ['way-back'],
  hints: [hint.deadEnd('teleservices.dead-end')],
});
