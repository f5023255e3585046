import { educonnect } from './hosts';
import { action, all, field, none, says } from './landmarks';
import { at, screen, step } from './vocabulary';

export default screen({
  id: 'educonnect/change-required',
  seen: '2022-01',
  on: educonnect,
  landmark: all(
    says('vous devez modifier votre mot de passe', 'vous devez changer votre mot de passe'),
    action('Gérer mon compte', 'Modifier mon mot de passe', 'Changer mon mot de passe'),
    none(field('password'), field('new-password')),
  ),
  title: 'change_required_title',
  hints: [
    step('change-required.manage', [
      at.action('Gérer mon compte'),
      at.action('Modifier mon mot de passe'),
      at.action('Changer mon mot de passe'),
    ]),
  ],
});
