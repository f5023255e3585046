import type { Profile } from '../../../../lib/vocabulary';
import type { Random } from './random';
import { around, classes, right, type Variant, written } from './variant';

interface Line {
  readonly label: string;
  readonly rightFor?: readonly Profile[];
}

const PUPIL = ['Élève', 'Élèves', 'Je suis élève', 'Collégien ou lycéen', 'Élève (ÉduConnect)'];

const GUARDIAN = [
  'Représentant légal (parents)',
  'Parent',
  'Parents',
  'Responsable d’élève',
  'Je suis parent',
];

const BOTH = ['Parents et Élèves', 'Élève ou parent', 'Élèves, parents'];

const STAFF = [
  'Personnel Education Nationale',
  'Personnel collectivité et invité',
  'Enseignants',
  'Invités et Personnels',
];

const TRAPS = ['Élève de l’enseignement agricole', 'Élève sans ÉduConnect', 'Parents (école)'];

const KINDS = ['École', 'Collège', 'Lycée', 'Collège ou Lycée'];

const DOORS = [
  'https://connexion.l-educdenormandie.fr/',
  'https://connexion.l-educdenormandie.fr/?callback=https%3A%2F%2Fx.example',
  'https://ariane57.moselle-education.fr/connexion',
];

const SSO =
  'https://educonnect.education.gouv.fr/idp/profile/SAML2/Unsolicited/SSO?providerId=urn%3Ax';

/** A door that asks who one is, then perhaps the kind of school, then leads to ÉduConnect. */
export function byProfileVariant(random: Random): Variant {
  const stage = random.one(['who', 'who', 'who', 'kind of school', 'last'] as const);
  const address = random.one(DOORS);
  const lines = { who: who(random, address), 'kind of school': kinds(random), last: [] }[stage];
  const shape = random.one(['buttons', 'links', 'cards', 'roles'] as const);
  const list = random.shuffled(lines).map((line) => made(random, shape, line));
  const last = `<p><a ${classes(random, 'btn')} href="${SSO}" ${right('pupil', 'guardian')}>${written(random, 'Se connecter')}</a></p>`;
  const question = random.one(['Vous êtes :', 'Votre établissement :', 'Connexion', 'Bienvenue']);
  const html = `<main><h1>${question}</h1><div ${classes(random, 'step')}>${stage === 'last' ? last : list.join('')}</div></main>`;
  return {
    address,
    html: around(random, html),
    expected:
      stage === 'last'
        ? ['pupil', 'guardian']
        : [...new Set(lines.flatMap(({ rightFor = [] }) => rightFor))],
  };
}

function who(random: Random, address: string): Line[] {
  const staff = random.some(STAFF, 0.6);
  const others = [...(staff.length > 0 ? staff : STAFF.slice(0, 1)), ...random.some(TRAPS, 0.2)];
  const rights: Line[] = random.chance(0.3)
    ? [{ label: random.one(BOTH), rightFor: ['pupil', 'guardian'] }]
    : [{ label: random.one(GUARDIAN), rightFor: ['guardian'] }, pupilLine(random, address)];
  return [...rights, ...others.map((label) => ({ label }))];
}

/** What pupils alone sign in with in Moselle is not known, unless the line says it. */
function pupilLine(random: Random, address: string): Line {
  const label = random.one(PUPIL);
  const isUnknown = address.includes('ariane57') && !label.includes('ÉduConnect');
  return isUnknown ? { label } : { label, rightFor: ['pupil'] };
}

const kinds = (random: Random): Line[] => random.some(KINDS, 0.7).map((label) => ({ label }));

function made(random: Random, shape: string, { label, rightFor }: Line): string {
  const text = written(random, label);
  const mark = rightFor ? right(...rightFor) : '';
  if (shape === 'links') return `<p><a ${classes(random)} href="?who=x" ${mark}>${text}</a></p>`;
  if (shape === 'cards') {
    return `<div ${classes(random, 'card')}><a href="#" ${mark}><img alt=""><h3>${text}</h3></a></div>`;
  }
  if (shape === 'roles') return `<div role="button" tabindex="0" ${mark}>${text}</div>`;
  return `<button type="button" ${classes(random)} ${mark}>${text}</button>`;
}
