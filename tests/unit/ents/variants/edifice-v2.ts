import type { Profile } from '../../../../lib/vocabulary';
import type { Random } from './random';
import { around, classes, perhapsRooted, right, type Variant, written } from './variant';

type Colour = 'student' | 'relative' | 'teacher' | 'perseducnat' | 'other';

interface Button {
  readonly name: string;
  readonly colour: Colour;
  readonly label: string;
  readonly rightFor?: Profile;
}

const LABELS: Readonly<Record<Colour, readonly string[]>> = {
  student: ['Élève', 'Elève', 'Student', 'Elevu'],
  relative: ['Représentant légal', 'Parent', 'Responsable d’élève', 'Guardian'],
  teacher: ['Enseignant', 'Teacher'],
  perseducnat: ['Personnel', 'Staff'],
  other: ['Invité', 'Guest'],
};

const PROFILE_OF = { student: 'pupil', relative: 'guardian' } as const;

const RIGHT_BELOW: readonly (readonly [string, string])[] = [
  ['college-lycee', 'Collège ou Lycée'],
  ['cm2-lycee', 'Du CM2 au lycée'],
  ['educonnect', 'Compte EduConnect'],
  ['ecole-college-lycee', 'École, Collège ou Lycée'],
];

const WRONG_BELOW: readonly (readonly [string, string])[] = [
  ['ecole', 'École'],
  ['maternelle-cm1', 'De la maternelle au CM1'],
  ['local', 'Compte local ENT'],
  ['agri', 'Établissement agricole'],
  ['special', 'Établissement spécialisé'],
];

/** A chooser by Edifice since 2026: buttons without address, up to three levels. */
export function edificeV2Variant(random: Random): Variant {
  const below = random.chance(0.5);
  const build = random.one(['named', 'named', 'named', 'coloured', 'keyed'] as const);
  const buttons = below ? (random.chance(0.1) ? third(random) : lower(random)) : first(random);
  const expected = [...new Set(buttons.flatMap(({ rightFor }) => rightFor ?? []))];
  const back = `<button type="button" class="wayf-back-btn" data-testid="wayf-button-back">Retour</button>`;
  const isInside = random.chance(0.5);
  const current = list(random, buttons, build, below && isInside ? `<li>${back}</li>` : '');
  const leaving = random.chance(0.2)
    ? `<div inert aria-hidden="true">${list(random, first(random, false), build, '')}</div>`
    : '';
  const root = `<div id="root"><div ${classes(random, 'wayf-layout')}>
    <h1 class="wayf-title" data-testid="wayf-label-choice">${random.one(['Vous êtes :', 'You are:', 'Bienvenue'])}</h1>
    ${random.shuffled([current, leaving]).join('')}${below && !isInside ? back : ''}</div></div>`;
  const address = random.one([
    'https://enthdf.fr/auth/saml/wayf',
    'https://connexion.enthdf.fr/?callBack=https%3A%2F%2Fenthdf.fr%2F',
  ]);
  const { html, shadows } = perhapsRooted(random, root);
  return { address, html: around(random, html), shadows, expected };
}

function first(random: Random, isMarked = true): Button[] {
  const colours: Colour[] = [
    'student',
    'relative',
    ...random.some(['teacher', 'perseducnat', 'other'] as const, 0.7),
  ];
  return random.shuffled(colours).map((colour) => ({
    name: colour,
    colour,
    label: random.one(LABELS[colour]),
    ...(isMarked && (colour === 'student' || colour === 'relative')
      ? { rightFor: PROFILE_OF[colour] }
      : {}),
  }));
}

function lower(random: Random): Button[] {
  const colour = random.one(['student', 'relative'] as const);
  const [name, label] = random.one(RIGHT_BELOW);
  const wrongs = random
    .some(WRONG_BELOW, 0.6)
    .map((one) => ({ name: one[0], colour, label: one[1] }));
  return random.shuffled([{ name, colour, label, rightFor: PROFILE_OF[colour] }, ...wrongs]);
}

/** What the third level of some ENTs asks, of which nothing is known. */
function third(random: Random): Button[] {
  const colour = random.one(['student', 'relative'] as const);
  return [
    { name: 'college-lycee-public', colour, label: 'Public' },
    { name: 'college-lycee-prive', colour, label: 'Privé' },
  ];
}

function list(
  random: Random,
  buttons: readonly Button[],
  build: 'named' | 'coloured' | 'keyed',
  before: string,
): string {
  const items = buttons.map(
    ({ name, colour, label, rightFor }) => `<li><button type="button"
      ${classes(random, 'wayf-provider-btn', `wayf-provider-btn--${build === 'keyed' && name !== colour ? `${colour}-${name}` : colour}`)}
      ${build === 'named' ? `data-testid="wayf-button-${name}"` : ''} ${rightFor ? right(rightFor) : ''}>
      <span class="wayf-provider-btn__label">${written(random, label)}</span></button></li>`,
  );
  return `<ul ${classes(random, 'wayf-provider-list')} data-testid="wayf-list-providers">${before}${items.join('')}</ul>`;
}
