import { educonnect } from './hosts';
import {
  ACTIVATION,
  asksBirthDate,
  byFranceConnect,
  consentStep,
  nextButton,
  translatedActivation,
} from './parts';
import { refused } from './refusals';
import { at, hint, screen, see } from './vocabulary';

/** What the portal looks up in the school’s records. */
const IDENTITY = ['last-name', 'first-name', 'phone', 'email'] as const;

const names = see.all(see.field('last-name'), see.field('first-name'));

/** The page is part of a sign-up: names and an email alone may be a contact form. */
const signsUp = see.any(
  see.heading(
    'Je confirme mon identité',
    'Je crée mon compte',
    'Création de compte',
    'Création de votre compte',
    'Je m’inscris',
    'Inscription',
    ...ACTIVATION,
  ),
  see.title(...ACTIVATION),
  see.says('L’activation est réservée aux représentants légaux'),
  translatedActivation,
);

export default screen({
  id: 'educonnect/guardian-identity',
  seen: '2022-01',
  on: educonnect,
  landmark: see.all(
    see.any(
      see.all(see.field('phone'), see.any(names, signsUp, byFranceConnect)),
      see.all(names, see.field('email'), signsUp, see.none(see.visible('textarea'), asksBirthDate)),
    ),
    see.none(
      see.field('password'),
      see.field('new-password'),
      see.field('identifier'),
      see.path('oubli', 'consultationprofil'),
    ),
  ),
  title: 'guardian_identity_title',
  profileFrom: [{ when: see.any(see.field('phone'), names), profile: 'guardian' }],
  refusals: [
    ...(['check_phone', 'check_email'] as const).flatMap((reached) => {
      const more = {
        checks: ['check_last_name', 'check_first_name', reached] as const,
        ...(reached === 'check_phone' && { when: see.field('phone') }),
        school: true,
      } as const;
      return [
        refused(['page'], ['mismatch'], 'guardian_identity_refused', { about: IDENTITY, ...more }),
        refused(IDENTITY, ['mismatch'], 'refusal_mismatch', { several: true, ...more }),
      ];
    }),
  ],
  hints: [
    hint.step('guardian-identity.last-name', [at.field('last-name')]),
    hint.step('guardian-identity.first-name', [at.field('first-name')]),
    hint.step('guardian-identity.phone', [at.field('phone')]),
    hint.step('guardian-identity.email', [at.field('email')], {
      when: see.none(see.field('phone')),
    }),
    consentStep('guardian-identity'),
    hint.step(['guardian-identity.submit', 'go_on'], nextButton),
    hint.note('guardian-identity.sms', { when: see.field('phone'), picture: 'phone' }),
    hint.note('guardian-identity.mail', { when: see.none(see.field('phone')), picture: 'mail' }),
    hint.note('guardian-identity.france-connect', {
      when: see.all(
        see.refusal([], 'mismatch'),
        see.none(see.says('FranceConnect'), byFranceConnect),
      ),
      picture: 'click',
    }),
  ],
});
