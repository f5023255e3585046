import { educonnect } from './hosts';
import { all, any, field, heading, none, visible } from './landmarks';
import {
  asksBirthDate,
  birthDate,
  byFranceConnect,
  nextButton,
  translatedActivation,
} from './parts';
import { refused } from './refusals';
import { at, note, screen, step, type Target, warning } from './vocabulary';

/** Children by birth date alone: no names are known yet (first activation by FranceConnect). */
const asksChildren = all(
  asksBirthDate,
  any(
    all(translatedActivation, any(field('birth-day', 2), byFranceConnect)),
    heading(
      'Date de naissance de vos enfants',
      'Dates de naissance de vos enfants',
      'Date de naissance de votre enfant',
      'Date de naissance des enfants',
      'Vos enfants',
      'Enfant 1',
    ),
  ),
);

const confirmsLink = any(
  field('legal-link'),
  heading('Je confirme mon lien avec les élèves'),
  asksChildren,
);

/** The link is one checkbox, without a second answer; a styled label may hide the box itself. */
const oneAnswer = all(
  visible(':has(> input[type="checkbox"])'),
  none(visible(':has(> input[type="radio"])')),
);

/** The answer for a child who is not the guardian’s, as each generation of the portal words it. */
const notTheirs: Target = [
  at.says('Je ne suis pas', 'Ce n’est pas mon enfant', 'Cet élève n’est pas le mien'),
];

export default screen({
  id: 'educonnect/guardian-children',
  seen: '2022-01',
  on: educonnect,
  landmark: all(
    confirmsLink,
    none(field('new-password'), field('phone'), field('identifier'), field('password')),
  ),
  title: 'guardian_children_title',
  profileFrom: [{ when: confirmsLink, profile: 'guardian' }],
  refusals: [
    refused(['legal-link'], ['empty'], 'guardian_children_box_missing', {
      when: oneAnswer,
      picture: 'click',
    }),
    refused(['birth-date'], ['mismatch'], 'guardian_children_refused', { school: true }),
  ],
  hints: [
    warning(['guardian-children.adult', 'birth_date_not_yours'], 'adult-birth-date', {
      target: birthDate,
    }),
    step('guardian-children.link', [at.field('legal-link')], {
      each: true,
    }),
    step('guardian-children.birth-date', birthDate, {
      each: true,
    }),
    step(['guardian-children.submit', 'go_on'], nextButton),
    note('guardian-children.not-mine', { target: notTheirs, picture: 'click' }),
    note('guardian-children.missing', { picture: 'wait' }),
  ],
});
