import { educonnect } from './hosts';
import {
  asksBirthDate,
  birthDate,
  byFranceConnect,
  consentStep,
  nextButton,
  translatedActivation,
} from './parts';
import { refused } from './refusals';
import { at, hint, screen, see, type Target } from './vocabulary';

/** Children by birth date alone: no names are known yet (first activation by FranceConnect). */
const asksChildren = see.all(
  asksBirthDate,
  see.any(
    see.all(translatedActivation, see.any(see.field('birth-day', 2), byFranceConnect)),
    see.heading(
      'Date de naissance de vos enfants',
      'Dates de naissance de vos enfants',
      'Date de naissance de votre enfant',
      'Date de naissance des enfants',
      'Vos enfants',
      'Enfant 1',
    ),
  ),
);

const confirmsLink = see.any(
  see.field('legal-link'),
  see.heading('Je confirme mon lien avec les élèves'),
  asksChildren,
);

/** The link is one checkbox, without a second answer; a styled label may hide the box itself. */
const oneAnswer = see.all(
  see.visible(':has(> input[type="checkbox"])'),
  see.none(see.visible(':has(> input[type="radio"])')),
);

/** The answer for a child who is not the guardian’s, as each generation of the portal words it. */
const notTheirs: Target = [
  at.says('Je ne suis pas', 'Ce n’est pas mon enfant', 'Cet élève n’est pas le mien'),
];

export default screen({
  id: 'educonnect/guardian-children',
  seen: '2022-01',
  on: educonnect,
  landmark: see.all(
    confirmsLink,
    see.none(
      see.field('new-password'),
      see.field('phone'),
      see.field('identifier'),
      see.field('password'),
    ),
  ),
  title: 'guardian_children_title',
  profileFrom: [{ when: confirmsLink, profile: 'guardian' }],
  refusals: [
    refused(['legal-link'], ['empty'], 'guardian_children_box_missing', {
      when: oneAnswer,
    }),
    refused(['birth-date'], ['mismatch'], 'guardian_children_refused', {
      checks: ['birth_date_not_yours', 'check_date_order'],
      school: true,
    }),
  ],
  hints: [
    hint.warning(['guardian-children.adult', 'birth_date_not_yours'], 'adult-birth-date', {
      target: birthDate,
      // Which child's it is, the signal does not tell.
      each: 'any',
    }),
    hint.step('guardian-children.link', [at.field('legal-link')], {
      each: 'all',
    }),
    hint.step('guardian-children.birth-date', birthDate, {
      each: 'all',
    }),
    consentStep('guardian-children'),
    hint.step(['guardian-children.submit', 'go_on'], nextButton),
    hint.note('guardian-children.not-mine', { target: notTheirs, picture: 'click' }),
    hint.note('guardian-children.missing', { picture: 'wait' }),
  ],
});
