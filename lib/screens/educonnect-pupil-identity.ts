import { educonnect } from './hosts';
import { all, any, field, heading, none, title, translated, visible } from './landmarks';
import {
  asksBirthDate,
  birthDate,
  byFranceConnect,
  nextButton,
  translatedActivation,
} from './parts';
import { at, note, screen, step, warning } from './vocabulary';

/** Guardians answer for each child, in a radio or checkbox that a styled label may hide. */
const ANSWERS = ':has(> input:is([type="radio"], [type="checkbox"]))';

export default screen({
  id: 'educonnect/pupil-identity',
  seen: '2023-09',
  on: educonnect,
  landmark: all(
    asksBirthDate,
    any(
      field('email'),
      heading('Je confirme mon identité', 'Activation du compte'),
      title('Activation du compte'),
      translatedActivation,
    ),
    none(
      field('new-password'),
      field('phone'),
      field('legal-link'),
      all(translated, any(byFranceConnect, field('birth-day', 2), visible(ANSWERS))),
      field('identifier'),
      heading('Je confirme mon lien avec les élèves', 'Confirmation de l’identité'),
    ),
  ),
  title: 'pupil_identity_title',
  hints: [
    warning(['pupil-identity.adult', 'birth_date_adult'], 'adult-birth-date', {
      target: birthDate,
    }),
    warning(['pupil-identity.ent-mailbox', 'email_ent_mailbox'], 'ent-mailbox', {
      target: [at.field('email')],
    }),
    step('pupil-identity.birth-date', birthDate),
    step(['pupil-identity.email', 'email_optional'], [at.field('email')], {
      optional: true,
      when: field('email'),
    }),
    step(['pupil-identity.email-again', 'email_again'], [at.field('confirm-email')], {
      optional: true,
      when: field('confirm-email'),
    }),
    step(['pupil-identity.submit', 'go_on'], nextButton),
    note(['pupil-identity.under-fifteen', 'email_under_fifteen'], {
      when: field('email'),
      picture: 'mail',
    }),
  ],
});
