import { educonnect } from './hosts';
import { birthDate, goOn, refused } from './parts';
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
  trouble,
} from './vocabulary';

export default screen({
  id: 'educonnect/guardian-children',
  seen: '2022-01',
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
  hints: [
    trouble('guardian-children.refused', refused, {
      target: birthDate,
    }),
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
    note('guardian-children.not-mine', { picture: 'click' }),
    note('guardian-children.missing', { picture: 'wait' }),
  ],
});
