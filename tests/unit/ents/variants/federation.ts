import type { Random } from './random';
import { around, classes, perhapsRooted, right, type Variant, written } from './variant';

const IDPS: readonly (readonly [string, string])[] = [
  ['eleves-parents', 'Élève ou parent de l’enseignement agricole'],
  ['catel-IdP', 'Personnel (éducation nationale)'],
  ['agri-IdP', 'Personnel (enseignement agricole)'],
  ['RCVL-IdP', 'Personnel (Région Centre-Val de Loire)'],
  ['autres-publics', 'Autre public (utilisateur local, entreprise,...)'],
];

/** The chooser of the Centre-Val de Loire: links in an open shadow root. */
export function netocentreVariant(random: Random): Variant {
  const cas = `https://${random.one(['auth.recia.fr', 'ent.netocentre.fr'])}/cas/login?service=https%3A%2F%2F${random.one(['lycees.netocentre.fr', 'www.touraine-eschool.fr', 'e-college.indre.fr'])}%2Fx`;
  const label = random.one([
    "Élève ou parent de l'éducation nationale (ÉduConnect)",
    'Élèves ou parent (éducation nationale)',
    'Student or parent (national education)',
  ]);
  const isNamed = random.chance(0.7);
  const isByClient = random.chance(0.3);
  const hrefOf = (idp: string) =>
    isByClient ? `/cas/clientredirect?client_name=${idp}` : `${cas}&amp;idpId=${idp}`;
  const link = (idp: string, text: string, mark = '') =>
    `<li><a ${isNamed ? `id="${idp}"` : ''} ${classes(random)} href="${hrefOf(idp)}" ${mark}><span>${written(random, text)}</span></a></li>`;
  const lines = [
    link('parentEleveEN-IdP', label, right('pupil', 'guardian')),
    ...random.some(IDPS, 0.7).map(([idp, text]) => link(idp, text)),
  ];
  const host = random.chance(0.8) ? 'r-wayf' : 'ent-choices';
  return {
    address: cas,
    html: around(random, `<main><h1>Connexion</h1><${host}></${host}></main>`),
    shadows: [{ host, html: `<ul>${random.shuffled(lines).join('')}</ul>` }],
    expected: ['pupil', 'guardian'],
  };
}

const ENTITY = 'https://educonnect.education.gouv.fr/idp';

const PROVIDERS: readonly (readonly [string, string])[] = [
  ['https://auth.educagri.fr/idp', 'Enseignement agricole'],
  ['https://idp.example/personnels', 'Personnels de l’académie'],
  ['https://idp.example/invites', 'Invités et partenaires'],
  ['https://idp.example/local', 'Élèves et parents sans ÉduConnect'],
];

/** « Where are you from? » of a SAML federation, in the ways such pages are commonly made. */
export function discoveryVariant(random: Random): Variant {
  const label = random.one([
    'ÉduConnect',
    'Élèves et parents (ÉduConnect)',
    'Élève ou responsable légal',
    'EduConnect (élèves, parents)',
  ]);
  const providers = random.shuffled([
    [ENTITY, label, right('pupil', 'guardian')] as const,
    ...random.some(PROVIDERS, 0.7).map(([value, text]) => [value, text, ''] as const),
  ]);
  const shape = random.one(['links', 'select', 'radios', 'buttons']);
  const lines = providers.map(([value, text, mark], rank) => {
    const shown = written(random, text);
    if (shape === 'links') {
      return `<li><a href="/discovery/WAYF?entityID=x&amp;origin=${encodeURIComponent(value)}" ${mark}>${shown}</a></li>`;
    }
    if (shape === 'select') return `<option value="${value}" ${mark}>${shown}</option>`;
    if (shape === 'buttons') return `<button name="idp" value="${value}" ${mark}>${shown}</button>`;
    return `<p><input type="radio" id="idp${rank}" name="user_idp" value="${value}" ${mark}><label for="idp${rank}">${shown}</label></p>`;
  });
  const inner = {
    links: `<ul>${lines.join('')}</ul>`,
    select: `<select name="user_idp"><option value="">Choisir</option>${lines.join('')}</select>`,
  };
  const body = shape === 'links' || shape === 'select' ? inner[shape] : lines.join('');
  const form = `<h1>Sélection de votre établissement</h1><form ${classes(random)}>${body}<button type="submit">Sélection</button></form>`;
  const address =
    'https://cas3.e-lyco.fr/discovery/WAYF?entityID=https%3A%2F%2Fcas3.e-lyco.fr%2Fshibboleth';
  const { html, shadows } = perhapsRooted(random, form);
  return { address, html: around(random, html), shadows, expected: ['pupil', 'guardian'] };
}
