import type { Profile } from '../../../../lib/vocabulary';
import type { Random } from './random';
import { around, classes, right, type Variant, written } from './variant';

interface Line {
  readonly label: string;
  readonly href: string;
  readonly rightFor?: readonly Profile[];
}

const SSO =
  'https://educonnect.education.gouv.fr/idp/profile/SAML2/Unsolicited/SSO?providerId=urn%3Ax';

const STAFF: readonly Line[] = [
  { label: 'Enseignant', href: '/sso/arena' },
  { label: 'Personnel de direction', href: '/sso/arena' },
  { label: 'Invité', href: '/login/local' },
];

const NEIGHBOURS: readonly Line[] = [
  { label: 'Élève ou parent sans ÉduConnect', href: '/login/local' },
  { label: 'Élève de l’enseignement agricole', href: '/sso/educagri' },
  { label: 'Parent sans compte ÉduConnect', href: '/login/local' },
  { label: 'Élève : autre que ÉduConnect', href: '/login/local' },
  { label: 'Créer mon compte ÉduConnect (parents)', href: 'https://educonnect.education.gouv.fr/' },
  { label: 'Aide à la connexion ÉduConnect pour les élèves', href: '/aide' },
];

const QUESTIONS = [
  'Vous souhaitez vous connecter en tant que :',
  'Connexion : qui êtes-vous ?',
  'Je me connecte, je suis :',
  'Sign in as:',
];

/** A chooser of no known family; some must be left alone. */
export function genericVariant(random: Random): Variant {
  const isChooser = random.chance(0.7);
  const rights = isChooser ? entries(random) : decoys(random);
  const others = [...STAFF.slice(0, random.one([1, 2, 3])), ...random.some(NEIGHBOURS, 0.3)];
  const shape = random.one(['links', 'buttons', 'submits', 'radios', 'select', 'cards'] as const);
  const lines = random
    .shuffled([...rights, ...others])
    .map((line, rank) => made(random, shape, line, rank));
  const list = `<form ${classes(random, 'choices')}>
    <h2>${random.one(QUESTIONS)}</h2>${listed(shape, lines)}</form>`;
  return {
    address: 'https://ent.example/login',
    html: around(random, `<main>${list}</main>`),
    expected: [...new Set(rights.flatMap(({ rightFor = [] }) => rightFor))],
  };
}

function entries(random: Random): Line[] {
  const href = random.one([SSO, '/sso/educonnect', '/x?step=2']);
  if (random.chance(0.5)) {
    const label = random.one([
      'Élève ou parent avec ÉduConnect',
      'Élèves, parents : ÉduConnect',
      'Student or parent (EduConnect)',
    ]);
    return [{ label, href, rightFor: ['pupil', 'guardian'] }];
  }
  return [
    {
      label: random.one(['Élève (ÉduConnect)', 'Student with EduConnect']),
      href,
      rightFor: ['pupil'],
    },
    {
      label: random.one(['Parent (ÉduConnect)', 'Responsable légal avec EduConnect']),
      href,
      rightFor: ['guardian'],
    },
  ];
}

function listed(shape: string, lines: readonly string[]): string {
  const submit = '<button type="submit">Continuer</button>';
  if (shape === 'select')
    return `<select><option>Choisir</option>${lines.join('')}</select>${submit}`;
  return shape === 'radios' ? lines.join('') + submit : lines.join('');
}

/** Lines that look like a chooser's while nothing says that they lead to ÉduConnect. */
function decoys(random: Random): Line[] {
  return random.one<Line[]>([
    [
      { label: 'Élève', href: '/x?e=1' },
      { label: 'Parent', href: '/x?p=1' },
    ],
    [{ label: 'Élève ou parent', href: '/login/local' }],
    [{ label: 'Élève ou parent sans EduConnect', href: '/login/local' }],
    [
      { label: 'Espace élèves', href: '/eleves' },
      { label: 'Qu’est-ce qu’ÉduConnect ?', href: '/educonnect' },
    ],
  ]);
}

function made(
  random: Random,
  shape: string,
  { label, href, rightFor }: Line,
  rank: number,
): string {
  const text = written(random, label);
  const mark = rightFor ? right(...rightFor) : '';
  if (shape === 'links') return `<p><a ${classes(random)} href="${href}" ${mark}>${text}</a></p>`;
  if (shape === 'buttons')
    return `<button type="button" ${classes(random)} ${mark}>${text}</button>`;
  if (shape === 'submits') return `<input type="submit" value="${label}" ${mark}>`;
  if (shape === 'select') return `<option ${mark}>${text}</option>`;
  if (shape === 'cards') {
    return `<div ${classes(random, 'card')}><a href="${href}" ${mark}><img alt=""><h3>${text}</h3></a></div>`;
  }
  return `<div ${classes(random)}><input type="radio" name="who" id="who${rank}" value="${rank}" ${mark}><label for="who${rank}">${text}</label></div>`;
}
