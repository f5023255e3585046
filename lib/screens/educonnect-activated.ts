import { educonnect } from './hosts';
import { translatedActivation } from './parts';
import { at, hint, screen, see } from './vocabulary';

/** What only this screen says. */
const SENTENCES = [
  'Votre compte a été activé avec succès',
  'Votre compte a bien été activé',
  'Votre compte est maintenant activé',
  'Vous pouvez maintenant accéder à vos services en ligne',
];

/** Other pages say these of a future account; here they are headings. */
const HEADINGS = [
  'Votre compte est activé',
  'Compte activé',
  'L’activation de votre compte est terminée',
];

/** Where the portal's own button leads (tutorial 001). */
const SERVICES = 'a[href^="https://teleservices.education.gouv.fr"]';

/** Something to fill in or to press. */
const ASKED = ':is(main, [role="main"]) :is(input:not([type="hidden"]), select, textarea, button)';

export default screen({
  id: 'educonnect/activated',
  seen: '2023-09',
  on: educonnect,
  landmark: see.all(
    see.any(
      see.heading(...SENTENCES, ...HEADINGS),
      see.says(...SENTENCES),
      see.states('activation de votre compte est terminée', 'votre compte est désormais activé'),
      // The end of an activation leaves nothing to fill in or send, only a link onwards.
      see.all(translatedActivation, see.visible(SERVICES), see.none(see.visible(ASKED))),
    ),
    see.none(see.field('password'), see.field('new-password'), see.field('birth-day')),
  ),
  title: 'activated_title',
  offers: ['way-back', 'keep-identifier'],
  hints: [
    hint.note('activated.write-down', {
      when: see.says('Notez votre identifiant', 'Votre identifiant'),
      picture: 'write',
    }),
    hint.deadEnd(['activated.dead-end', 'way_back_dead_end'], {
      target: [
        at.action('Accéder à mes services en ligne'),
        at.action('Accéder à mes services'),
        at.action('Accéder à vos services'),
        at.action('Retour à mes services'),
        at.onlyCss(SERVICES),
      ],
    }),
    hint.note('activated.mail', {
      when: see.says('courriers indésirables', 'finaliser l’activation', 'spams'),
      picture: 'mail',
    }),
  ],
});
