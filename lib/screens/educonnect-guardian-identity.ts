import { educonnect } from './hosts';
import { all, any, field, heading, none, path, refusal, says, title, visible } from './landmarks';
import {
  ACTIVATION,
  asksBirthDate,
  byFranceConnect,
  nextButton,
  translatedActivation,
} from './parts';
import { refused } from './refusals';
import { at, note, screen, step } from './vocabulary';

/** What the portal looks up in the school’s records. */
const IDENTITY = ['last-name', 'first-name', 'phone', 'email'] as const;

const names = all(field('last-name'), field('first-name'));

/** The page is part of a sign-up: names and an email alone may be a contact form. */
const signsUp = any(
  heading(
    'Je confirme mon identité',
    'Je crée mon compte',
    'Création de compte',
    'Création de votre compte',
    'Je m’inscris',
    'Inscription',
    ...ACTIVATION,
  ),
  title(...ACTIVATION),
  says('L’activation est réservée aux représentants légaux'),
  translatedActivation,
);

export default screen({
  id: 'educonnect/guardian-identity',
  seen: '2022-01',
  on: educonnect,
  landmark: all(
    any(
      all(field('phone'), any(names, signsUp, byFranceConnect)),
      all(names, field('email'), signsUp, none(visible('textarea'), asksBirthDate)),
    ),
    none(
      field('password'),
      field('new-password'),
      field('identifier'),
      path('oubli', 'consultationprofil'),
    ),
  ),
  title: 'guardian_identity_title',
  profileFrom: [{ when: any(field('phone'), names), profile: 'guardian' }],
  refusals: [
    refused(['page'], ['mismatch'], 'guardian_identity_refused', { about: IDENTITY, school: true }),
    refused(IDENTITY, ['mismatch'], 'refusal_mismatch', { several: true, school: true }),
  ],
  hints: [
    step('guardian-identity.last-name', [at.field('last-name')]),
    step('guardian-identity.first-name', [at.field('first-name')]),
    step('guardian-identity.phone', [at.field('phone')]),
    step('guardian-identity.email', [at.field('email')], { when: none(field('phone')) }),
    step(['guardian-identity.submit', 'go_on'], nextButton),
    note('guardian-identity.sms', { when: field('phone'), picture: 'phone' }),
    note('guardian-identity.mail', { when: none(field('phone')), picture: 'mail' }),
    note('guardian-identity.france-connect', {
      when: all(refusal([], 'mismatch'), none(says('FranceConnect'), byFranceConnect)),
      picture: 'click',
    }),
  ],
});
