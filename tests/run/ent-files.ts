/** What a contributor knows about a new ENT. */
export interface NewEnt {
  /** Lowercase letters, digits and hyphens. */
  readonly id: string;
  readonly name: string;
  readonly family: 'kosmos' | 'edifice' | 'other';
  /** Exact host of its login page. */
  readonly host: string;
}

const FAMILIES = ['kosmos', 'edifice', 'other'];

/** Path of the login page, by family. */
const LOGIN = { kosmos: '/login', edifice: '/auth/saml/wayf', other: '/login' } as const;

/**
 * @param words arguments of the command line
 * @returns the ENT they describe
 * @throws with what to type instead, in French
 */
export function newEntOf(words: readonly string[]): NewEnt {
  const [id = '', family = '', host = '', ...name] = words;
  if (!/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(id)) throw new Error(`« ${id} » : ${USAGE}`);
  if (!FAMILIES.includes(family)) throw new Error(`Famille « ${family} » : ${FAMILIES.join(', ')}`);
  if (!/^(?:[a-z0-9-]+\.)+[a-z]{2,}$/.test(host)) throw new Error(`« ${host} » : ${USAGE}`);
  if (name.length === 0) throw new Error(`Il manque le nom. ${USAGE}`);
  return { id, family: family as NewEnt['family'], host, name: name.join(' ') };
}

const USAGE =
  'npm run new-ent -- <identifiant> <famille> <hôte de la page de connexion> <nom>, par exemple : npm run new-ent -- mon-ent kosmos cas.mon-ent.fr Mon ENT';

/**
 * @param ent the new ENT
 * @param seen month in which its page was seen, `2026-04`
 * @returns the data entry, with what is not yet known marked unknown
 */
export function directoryEntry(ent: NewEnt, seen: string): string {
  const maker = ent.family === 'other' ? null : ent.family;
  const imported = maker
    ? `import { ${maker} } from '../define';`
    : "import type { Ent } from '../../ent';";
  return `${imported}
import type { Territory } from '../territory';

${maker ? made(ent, maker) : plain(ent)}

const territory: Territory = {
  seen: '${seen}',
  name: 'Territoire à écrire',
  departments: [],
  levels: [],
};

export default { ent, territory };
`;
}

function made({ id, name, host }: NewEnt, maker: string): string {
  const where = maker === 'kosmos' ? `domain: '${host.replace(/^cas\./, '')}'` : `host: '${host}'`;
  return `const ent = ${maker}({
  id: '${id}',
  name: ${quoted(name)},
  ${where},
  pupil: 'unknown',
  guardian: 'unknown',
});`;
}

function plain({ id, name, host }: NewEnt): string {
  return `const ent: Ent = {
  id: '${id}',
  name: ${quoted(name)},
  family: 'other',
  hosts: ['${host}'],
  domains: [],
  logins: [{ host: '${host}', path: '${LOGIN.other}' }],
  home: 'https://${host}/',
  pupil: 'unknown',
  guardian: 'unknown',
};`;
}

/** @returns a page to fill in with the real chooser's lines */
export function replica({ id, name, family, host }: NewEnt): string {
  return `<!--replica
{
  "at": "https://${host}${LOGIN[family]}",
  "about": "${name}: the chooser, seen on (date to write)",
  "states": [
    {
      "name": "as served",
      "screen": "ent/chooser",
      "ent": "${id}",
      "rings": [{"target": "#right-entry"}],
      "never": ["#wrong-entry"]
    }
  ]
}
-->
<!doctype html>
<html lang="fr">
<head>
  <meta charset="utf-8">
  <title>${name} - Connexion</title>
</head>
<body>
${CHOOSERS[family]}
</body>
</html>
`;
}

const CHOOSERS: Readonly<Record<NewEnt['family'], string>> = {
  kosmos: `  <form class="cas__wayf-form" method="get">
    <div class="cas__wayf-idp">
      <input type="radio" name="selection" id="right-entry" value="EDU">
      <label for="right-entry">Élève ou parent</label>
    </div>
    <div class="cas__wayf-idp">
      <input type="radio" name="selection" id="wrong-entry" value="ENSEIGNANT">
      <label for="wrong-entry">Enseignant</label>
    </div>
    <input id="button-submit" type="submit" name="submit" value="Valider">
  </form>`,
  edifice: `  <section id="credentials-content">
    <h2>Vous souhaitez vous connecter en tant que ...</h2>
    <section class="dominos">
      <div class="item"><a id="right-entry" class="domino otherrelative" href="https://educonnect.education.gouv.fr/idp/profile/SAML2/Unsolicited/SSO?providerId=to-write"><div>Élève ou parent</div></a></div>
      <div class="item"><a id="wrong-entry" class="domino loginother" href="/auth/login"><div>Invité</div></a></div>
    </section>
  </section>`,
  other: `  <main>
    <h1>Connexion</h1>
    <a id="right-entry" href="/sso/educonnect">Élève ou parent</a>
    <a id="wrong-entry" href="/local">Personnel</a>
  </main>`,
};

/**
 * @param source text of the directory's list
 * @param ent the new ENT
 * @returns the list with the new ENT at its end
 */
export function withEnt(source: string, ent: NewEnt): string {
  const known = variable(ent.id);
  const line = `import ${known} from './${ent.family}/${ent.id}';`;
  const imports = source.match(/^import \w+ from .*$/gm) ?? [];
  const last = imports.at(-1) ?? '';
  return source.replace(last, `${last}\n${line}`).replace(/\n\];\n/, `\n  ${known},\n];\n`);
}

/** A name that cannot be a reserved word: `ent` and the id in capitals. */
const variable = (id: string): string =>
  `ent${id
    .split('-')
    .map((part) => part.charAt(0).toUpperCase() + part.slice(1))
    .join('')}`;

const quoted = (text: string): string =>
  text.includes("'") ? JSON.stringify(text) : `'${text.replace(/\\/g, '\\\\')}'`;
