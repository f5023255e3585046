import type { Profile } from '../../../../lib/vocabulary';
import type { Random } from './random';
import { around, classes, perhapsRooted, right, type Variant, written } from './variant';

interface Line {
  readonly name: string;
  readonly href: string;
  readonly label: string;
  readonly rightFor?: readonly Profile[];
}

const SSO = 'https://educonnect.education.gouv.fr/idp/profile/SAML2/Unsolicited/SSO?providerId=';

const PUPIL = ['Élève', 'Elève', 'ÉLÈVE', 'Élèves', 'Collégien', 'Student'];
const GUARDIAN = [
  'Représentant légal',
  'Parent',
  'Parents',
  "Responsable d'élèves",
  'Représentant légal (parent)',
  'Parents d’élèves',
  'Guardian',
];
const BOTH = [
  'Parents et élèves (EduConnect)',
  'Élève ou Représentant légal (Parent)',
  'Élèves et parents',
  'Educonnect',
];

const WRONG: readonly Line[] = [
  {
    name: 'otherperseducnat',
    href: 'https://sso.example/arena',
    label: 'Personnel Education Nationale',
  },
  { name: 'loginperseducnat', href: '/auth/login', label: 'Personnel de la collectivité' },
  { name: 'loginother', href: '/auth/login', label: 'Invité' },
  { name: 'teacher', href: '/auth/saml/authn/teacher', label: 'Enseignant' },
  { name: 'otherteacher', href: 'https://sso.example/arena', label: 'Teacher' },
  { name: 'loginstudent', href: '/auth/login', label: 'Élèves et parents (connexion via NEO)' },
  { name: 'loginstudent', href: '/auth/login', label: 'ÉLÈVE ET PARENT (écoles)' },
  { name: 'student', href: '/auth/saml/authn/student', label: 'Parents et élèves (ATEN)' },
  {
    name: 'otherpers',
    href: 'https://auth.educagri.fr/idp/profile/SAML2/Unsolicited/SSO?providerId=x',
    label: 'Enseignement agricole (élève, parent ou personnel)',
  },
  { name: 'other', href: 'https://educonnect.education.gouv.fr/', label: 'Activer ÉduConnect' },
  { name: 'loginrelative', href: '/auth/login', label: 'Élève de maternelle au CM1' },
];

/** A chooser by Edifice before 2026: one link per profile. */
export function edificeV1Variant(random: Random): Variant {
  const kind = random.one(['direct', 'routes', 'one for both', 'guardians only'] as const);
  const provider = encodeURIComponent(
    random.one(['urn:fi:ent:prod-cd13-edu:1.0', 'https://e.example/idp.xml']),
  );
  const host = {
    direct: 'www.eduprovence.fr',
    routes: 'karukera.ac-guadeloupe.fr',
    'one for both': 'moncollege-ent.var.fr',
    'guardians only': 'ent.toulon.fr',
  }[kind];
  const rights = entries(random, kind, `${SSO}${provider}`);
  const lines = random.shuffled([...rights, ...random.some(WRONG, 0.4)]);
  const callBack = random.chance(0.3) ? '?callBack=https%3A%2F%2Fx.example%2F' : '';
  const list = lines.map((line) => item(random, line, callBack)).join('');
  const section = `<section id="credentials-content"><h2>${random.one(['Vous souhaitez vous connecter en tant que ...', 'Bienvenue dans votre ENT'])}</h2>
    <section ${classes(random, ...(random.chance(0.9) ? ['dominos'] : []))}>${list}</section></section>`;
  const { html, shadows } = perhapsRooted(random, section);
  return {
    address: `https://${host}/auth/saml/wayf${callBack}`,
    html: around(random, html),
    shadows,
    expected: [...new Set(rights.flatMap(({ rightFor = [] }) => rightFor))],
  };
}

function entries(random: Random, kind: string, direct: string): Line[] {
  const pupil = { label: random.one(PUPIL), rightFor: ['pupil'] } as const;
  const guardian = { label: random.one(GUARDIAN), rightFor: ['guardian'] } as const;
  if (kind === 'one for both') {
    const name = random.one(['otherrelative', 'othereduconnect', 'relative']);
    return [{ name, href: direct, label: random.one(BOTH), rightFor: ['pupil', 'guardian'] }];
  }
  if (kind === 'routes') {
    return [
      { name: 'student', href: '/auth/saml/authn/student', ...pupil },
      { name: 'relative', href: '/auth/saml/authn/relative', ...guardian },
    ];
  }
  const relative: Line = { name: 'otherrelative', href: direct, ...guardian };
  if (kind === 'guardians only') {
    return [relative, { name: 'loginstudent', href: '/auth/login', label: pupil.label }];
  }
  return [{ name: 'otherstudent', href: direct, ...pupil }, relative];
}

function item(random: Random, { name, href, label, rightFor }: Line, callBack: string): string {
  const text = written(random, label);
  const named = random.chance(0.15) && href.includes('educonnect') ? [] : [name];
  const inner = random.chance(0.5) ? `<i18n><span>${text}</span></i18n>` : text;
  const after = href.includes('?') ? callBack.replace('?', '&amp;') : callBack;
  return `<div class="item"><a ${classes(random, 'centered-text', 'domino', ...named)} href="${href}${after}"
    ${rightFor ? right(...rightFor) : ''}><div>${inner}</div></a></div>`;
}
