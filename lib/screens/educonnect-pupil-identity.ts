import { educonnect } from './hosts';
import {
  asksBirthDate,
  birthDate,
  byFranceConnect,
  consentStep,
  emailSteps,
  nextButton,
  translatedActivation,
  warnsOfMailbox,
} from './parts';
import { optionalEmail } from './refusals';
import { hint, screen, see } from './vocabulary';

/** Guardians answer for each child, in a radio or checkbox that a styled label may hide. */
const ANSWERS = ':has(> input:is([type="radio"], [type="checkbox"]))';

export default screen({
  id: 'educonnect/pupil-identity',
  seen: '2023-09',
  on: educonnect,
  landmark: see.all(
    asksBirthDate,
    see.any(
      see.field('email'),
      see.heading('Je confirme mon identité', 'Activation du compte'),
      see.title('Activation du compte'),
      translatedActivation,
    ),
    see.none(
      see.field('new-password'),
      see.field('phone'),
      see.field('legal-link'),
      see.all(
        see.translated,
        see.any(byFranceConnect, see.field('birth-day', 2), see.visible(ANSWERS)),
      ),
      see.field('identifier'),
      see.heading('Je confirme mon lien avec les élèves', 'Confirmation de l’identité'),
    ),
  ),
  title: 'pupil_identity_title',
  // A title says so where there is no badge; elsewhere it may name the account of a guardian's child.
  profileFrom: [{ when: see.heading('Activation du compte élève'), profile: 'pupil' }],
  refusals: [optionalEmail],
  hints: [
    hint.warning(['pupil-identity.adult', 'birth_date_adult'], 'adult-birth-date', {
      target: birthDate,
    }),
    ...warnsOfMailbox('pupil-identity'),
    hint.step('pupil-identity.birth-date', birthDate),
    ...emailSteps('pupil-identity'),
    consentStep('pupil-identity'),
    hint.step(['pupil-identity.submit', 'go_on'], nextButton),
    hint.note(['pupil-identity.under-fifteen', 'email_under_fifteen'], {
      when: see.field('email'),
      picture: 'mail',
    }),
  ],
});
