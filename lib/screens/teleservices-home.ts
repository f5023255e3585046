import { teleservices } from './hosts';
import { all, any, field, heading, none, note, path, screen, title } from './vocabulary';

export default screen({
  id: 'teleservices/home',
  on: teleservices,
  seen: all(
    any(
      heading(
        'Scolarité services',
        'Mes services',
        'Bienvenue',
        'Mes démarches',
        'Vos démarches',
        'Vos services',
      ),
      title('Scolarité services'),
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
  hints: [note('teleservices.dead-end', 'teleservices_dead_end')],
});
