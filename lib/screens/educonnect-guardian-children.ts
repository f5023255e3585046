import { educonnect } from './hosts';
import { all, any, field, heading, none, visible } from './landmarks';
import { asksBirthDate, birthDate, byFranceConnect, goOn, translatedActivation } from './parts';
import { refused } from './refusals';
import { at, care, note, screen, step, type Target } from './vocabulary';

/** Children by their dates alone: nobody's names are known yet (first activation by FranceConnect). */
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

/** The link is a box to tick, which has no second answer; its drawn label may hide the box itself. */
const oneAnswer = all(
  visible(':has(> input[type="checkbox"])'),
  none(visible(':has(> input[type="radio"])')),
);

/** The answer for a child who is not the guardian’s, in the words of each generation. */
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
    care(['guardian-children.adult', 'birth_date_not_yours'], 'adult-birth-date', {
      target: birthDate,
    }),
    step('guardian-children.link', [at.field('legal-link')], {
      each: true,
    }),
    step('guardian-children.birth-date', birthDate, {
      each: true,
    }),
    step(['guardian-children.submit', 'go_on'], goOn),
    note('guardian-children.not-mine', { target: notTheirs, picture: 'click' }),
    note('guardian-children.missing', { picture: 'wait' }),
  ],
});
