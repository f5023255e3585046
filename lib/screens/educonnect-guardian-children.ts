import { educonnect } from './hosts';
import { birthDate, goOn } from './parts';
import { refused } from './refusals';
import {
  all,
  any,
  at,
  care,
  field,
  heading,
  none,
  note,
  screen,
  step,
  type Target,
} from './vocabulary';

/** The answer for a child who is not the guardian’s, in the words of each generation. */
const notTheirs: Target = [
  at.says('Je ne suis pas', 'Ce n’est pas mon enfant', 'Cet élève n’est pas le mien'),
];

export default screen({
  id: 'educonnect/guardian-children',
  on: educonnect,
  landmark: all(
    any(field('legal-link'), heading('Je confirme mon lien avec les élèves')),
    none(field('new-password'), field('phone')),
  ),
  title: 'guardian_children_title',
  profileFrom: [
    {
      when: any(field('legal-link'), heading('Je confirme mon lien avec les élèves')),
      profile: 'guardian',
    },
  ],
  refusals: [refused(['birth-date'], ['mismatch'], 'guardian_children_refused', { school: true })],
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
