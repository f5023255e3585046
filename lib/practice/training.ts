import type { Profile } from '../vocabulary';
import { GUARDIAN, PUPIL } from './accounts';
import { type PracticeState, wayOf } from './state';

const P = PUPIL;
const G = GUARDIAN;

/** What each profile may write, by the fields' names; several values where a page asks for one of two. */
const VALUES: Readonly<Record<Profile, Readonly<Record<string, readonly string[]>>>> = {
  pupil: {
    j_username: [P.identifier],
    j_password: [P.provisional, P.personal],
    nouveauMdp: [P.personal],
    confirmationMdp: [P.personal],
    jourNaissance: [P.birth[0]],
    moisNaissance: [P.birth[1]],
    anneeNaissance: [P.birth[2]],
    mailEleve: ['p.dupont@exemple.fr'],
    identifiantEleve: [P.identifier],
  },
  guardian: {
    j_username: [G.identifier],
    j_password: [G.provisional, G.personal],
    nouveauMdp: [G.personal],
    confirmationMdp: [G.personal],
    nomResponsable: [G.surname],
    prenomResponsable: [G.firstName],
    telephone: [G.phone],
    codeSecurite: [G.smsCode],
    adresseMail: [G.email],
    confirmationMail: [G.email],
    jourNaissance1: [P.birth[0]],
    moisNaissance1: [P.birth[1]],
    anneeNaissance1: [P.birth[2]],
    mailResponsable: ['m.dupont@exemple.fr'],
    telephoneResponsable: [G.phone],
    identifiantResponsable: [G.identifier],
  },
};

/** The passwords of a profile's account: in an exercise, no other can be written. */
const PASSWORDS: Readonly<Record<Profile, readonly string[]>> = {
  pupil: [P.provisional, P.personal],
  guardian: [G.provisional, G.personal],
};

/** @returns every password that an exercise knows: the account's, and what stands in it at the start */
export const trainingPasswords = (state: PracticeState): readonly string[] => [
  ...PASSWORDS[state.profile],
  ...Object.values(wayOf(state).typed ?? {}),
];

/**
 * What is to be written in a field.
 *
 * @param profile whose account it is
 * @param field the field's name
 * @param first whether the provisional password is the one that counts
 */
export function valueFor(profile: Profile, field: string, first: boolean): string | null {
  const values = VALUES[profile][field] ?? [];
  return (first ? values[0] : values.at(-1)) ?? null;
}
