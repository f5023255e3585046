import { educonnect } from './hosts';
import { all, any, field, heading, none, says, visible } from './landmarks';
import { translatedActivation } from './parts';
import { at, note, screen } from './vocabulary';

/** What only this screen says. */
const SENTENCES = [
  'Votre compte a été activé avec succès',
  'Votre compte a bien été activé',
  'Votre compte est maintenant activé',
  'Vous pouvez maintenant accéder à vos services en ligne',
];

/** What other pages say too, of an account to come: here it is a heading. */
const HEADINGS = ['Votre compte est activé', 'Compte activé'];

/** Where the portal's own button leads (tutorial 001). */
const SERVICES = 'a[href^="https://teleservices.education.gouv.fr"]';

/** What asks for something: a form, a button. */
const ASKED = ':is(main, [role="main"]) :is(input:not([type="hidden"]), select, textarea, button)';

export default screen({
  id: 'educonnect/activated',
  seen: '2023-09',
  on: educonnect,
  landmark: all(
    any(
      heading(...SENTENCES, ...HEADINGS),
      says(...SENTENCES),
      // Nothing is left to fill in or to send at the end of an activation, and it leads on.
      all(translatedActivation, visible(SERVICES), none(visible(ASKED))),
    ),
    none(field('password'), field('new-password'), field('birth-day')),
  ),
  title: 'activated_title',
  offers: ['way-back', 'keep-identifier'],
  hints: [
    note('activated.write-down', {
      when: says('Notez votre identifiant', 'Votre identifiant'),
      picture: 'write',
    }),
    note('activated.dead-end', {
      ringed: true,
      target: [
        at.action('Accéder à mes services en ligne'),
        at.action('Accéder à mes services'),
        at.action('Accéder à vos services'),
        at.action('Retour à mes services'),
        at.onlyCss(SERVICES),
      ],
      picture: 'stop',
    }),
    note('activated.mail', {
      when: says('courriers indésirables', 'finaliser l’activation', 'spams'),
      picture: 'mail',
    }),
  ],
});
