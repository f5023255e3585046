import { educonnect } from './hosts';
import { all, any, at, field, heading, none, note, says, screen } from './vocabulary';

const WORDS = [
  'Votre compte a été activé avec succès',
  'Votre compte a bien été activé',
  'Votre compte est activé',
  'Votre compte est maintenant activé',
  'Compte activé',
  'Vous pouvez maintenant accéder à vos services en ligne',
];

export default screen({
  id: 'educonnect/activated',
  on: educonnect,
  seen: all(
    any(heading(...WORDS), says(...WORDS)),
    none(field('password'), field('new-password'), field('birth-day')),
  ),
  title: 'activated_title',
  offers: ['way-back', 'keep-identifier'],
  hints: [
    note('activated.write-down', {
      when: says('Notez votre identifiant', 'Votre identifiant'),
    }),
    note('activated.dead-end', {
      ringed: true,
      target: [
        at.action('Accéder à mes services en ligne'),
        at.action('Accéder à mes services'),
        at.action('Accéder à vos services'),
        at.action('Retour à mes services'),
      ],
    }),
    note('activated.mail', {
      when: says('courriers indésirables', 'finaliser l’activation', 'spams'),
    }),
  ],
});
