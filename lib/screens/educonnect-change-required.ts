import { educonnect } from './hosts';
import { at, hint, screen, see } from './vocabulary';

export default screen({
  id: 'educonnect/change-required',
  seen: '2022-01',
  on: educonnect,
  landmark: see.all(
    see.says('vous devez modifier votre mot de passe', 'vous devez changer votre mot de passe'),
    see.action('Gérer mon compte', 'Modifier mon mot de passe', 'Changer mon mot de passe'),
    see.none(see.field('password'), see.field('new-password')),
  ),
  title: 'change_required_title',
  hints: [
    hint.step('change-required.manage', [
      at.action('Gérer mon compte'),
      at.action('Modifier mon mot de passe'),
      at.action('Changer mon mot de passe'),
    ]),
  ],
});
