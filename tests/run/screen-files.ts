import { educonnect, identityProvider } from '../../lib/screens/hosts';
import { LANGUAGES } from '../../lib/texts/languages';
import { newRows } from './helpdesk-table';
import { OWED_FILE, type Owed } from './owed-texts';
import type { Edits } from './project';

/** What a contributor knows about a new screen of the portal. */
export interface NewScreen {
  /** The end of its id: lowercase letters, digits and hyphens. */
  readonly name: string;
  /** Its address, without the query. */
  readonly address: URL;
  /** The page's heading, as written there. */
  readonly heading: string;
}

const USAGE =
  'npm run new-screen -- <nom> <adresse> <titre de la page>, par exemple : npm run new-screen -- consent https://moncompte.educonnect.education.gouv.fr/educt-self-service/consentement Conditions d’utilisation';

/** Names with another meaning in JavaScript. */
const RESERVED = ['default', 'delete', 'export', 'import', 'new', 'return', 'switch'];

/**
 * @param words arguments of the command line
 * @returns the screen they describe
 * @throws with what to type instead, in French
 */
export function newScreenOf(words: readonly string[]): NewScreen {
  const [name = '', address = '', ...heading] = words;
  if (!/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(name) || RESERVED.includes(name))
    throw new Error(`Nom « ${name} » : des lettres minuscules et des tirets. ${USAGE}`);
  const url = URL.canParse(address) ? new URL(address) : null;
  const hosts: readonly string[] = educonnect;
  if (url?.protocol !== 'https:' || url.port !== '' || !hosts.includes(url.hostname))
    throw new Error(`Adresse « ${address} » : https://, sur ${educonnect.join(' ou ')}. ${USAGE}`);
  if (url.pathname === '/') throw new Error(`Adresse « ${address} » : il manque le chemin`);
  if (heading.length === 0) throw new Error(`Il manque le titre de la page. ${USAGE}`);
  const plain = heading.join(' ').replaceAll("'", '’').trim();
  return { name, address: new URL(url.origin + url.pathname), heading: plain };
}

/**
 * Everything that adds a screen: its data, texts, replica and scene.
 *
 * @param screen the new screen
 * @param seen month in which its page was seen, `2026-04`
 */
export function screenEdits(screen: NewScreen, seen: string): Edits {
  const id = `educonnect/${screen.name}`;
  return {
    created: {
      [filesOf(screen).data]: data(screen, seen),
      [filesOf(screen).replica]: replica(screen),
    },
    changed: {
      'lib/screens/ids.ts': (text) =>
        text.replace(/((?:\n {2}'educonnect\/[a-z-]+',)+)/, `$1\n  '${id}',`),
      'lib/helpdesk/codes.ts': (text) =>
        text.replace(
          /(SCREEN_CODES[\s\S]*?)\n\};/,
          `$1\n  '${id}': '${codeOf(screen, text)}',\n};`,
        ),
      'HELPDESK.md': (text) =>
        text.replace('<!-- /screens -->', `${newRows(codeOf(screen, text), screen.heading)}\n$&`),
      'lib/screens/index.ts': (text) =>
        text
          .replace(/^import /, `import ${variable(screen)} from './educonnect-${screen.name}';\n$&`)
          .replace(/(SCREENS: readonly Screen\[\] = \[)/, `$1\n  ${variable(screen)},`),
      'lib/texts/locales/fr/guide.json': (text) => withTexts(text, screen),
      [OWED_FILE]: (text) => withOwed(text, screen),
      'tests/e2e/support/scenes.ts': (text) =>
        text.replace(
          /(\nexport const SCENES[\s\S]*?)\n\];/,
          `$1\n  { replica: '${replicaOf(screen)}', state: 'as served' },\n];`,
        ),
    },
  };
}

/** The screen's own files. */
export function filesOf(screen: NewScreen): { data: string; replica: string } {
  return {
    data: `lib/screens/educonnect-${screen.name}.ts`,
    replica: `tests/replicas/${replicaOf(screen)}`,
  };
}

const onProvider = ({ address }: NewScreen) =>
  (identityProvider as readonly string[]).includes(address.hostname);

const replicaOf = (screen: NewScreen) =>
  `${onProvider(screen) ? 'educonnect' : 'account'}/2026/${screen.name}.html`;

const variable = ({ name }: NewScreen) =>
  name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());

/** The code that a helpdesk is told: the number after the last one of a text. */
function codeOf({ name }: NewScreen, text: string): string {
  const numbers = [...text.matchAll(/\bE(\d+)-/g)].map(([, number]) => Number(number));
  return `E${Math.max(...numbers) + 1}-${name.replaceAll(/[^a-z]/g, '').toUpperCase()}`;
}

const keyOf = ({ name }: NewScreen, text: 'title' | 'submit') =>
  `${name.replaceAll('-', '_')}_${text}`;

function data(screen: NewScreen, seen: string): string {
  const host = onProvider(screen) ? 'identityProvider' : 'selfService';
  return `import { ${host} } from './hosts';
import { at, hint, screen, see } from './vocabulary';

export default screen({
  id: 'educonnect/${screen.name}',
  seen: '${seen}',
  on: ${host},
  landmark: see.all(see.path('${screen.address.pathname}'), see.heading(${JSON.stringify(screen.heading)})),
  title: '${keyOf(screen, 'title')}',
  hints: [hint.step('${screen.name}.submit', [at.action('Valider')])],
});
`;
}

function withTexts(source: string, screen: NewScreen): string {
  const texts: Record<string, unknown> = JSON.parse(source);
  const [title, submit] = [keyOf(screen, 'title'), keyOf(screen, 'submit')];
  if (title in texts || submit in texts) throw new Error(`Le texte ${title} existe déjà`);
  const description = '$1: words of the button, as the page writes them';
  texts[title] = { message: screen.heading };
  texts[submit] = { message: 'Cliquez sur « $1 ».', description };
  texts[`${submit}_pupil`] = { message: 'Clique sur « $1 ».', description };
  return JSON.stringify(texts, null, 2);
}

function withOwed(source: string, screen: NewScreen): string {
  const owed: Owed = JSON.parse(source);
  const others = LANGUAGES.filter((language) => language !== 'fr');
  const more = { [keyOf(screen, 'title')]: others, [keyOf(screen, 'submit')]: others };
  return JSON.stringify({ ...owed, ...more }, null, 2);
}

function replica(screen: NewScreen): string {
  const { name, address, heading } = screen;
  const state = {
    name: 'as served',
    screen: `educonnect/${name}`,
    rings: [{ target: '#submit' }],
    never: ['#back'],
    says: ['Cliquez sur Valider'],
  };
  const about = 'Where and when it was seen is to be written here. Markup and words are made up.';
  return `<!--replica
${JSON.stringify({ at: address.href, about, states: [state] }, null, 2)}
-->
<!doctype html>
<html lang="fr">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <title>${escaped(heading)}</title>
</head>
<body>
  <main>
    <h1>${escaped(heading)}</h1>
    <form method="post">
      <a id="back" href="${address.pathname}">Retour</a>
      <button id="submit" type="submit">Valider</button>
    </form>
  </main>
</body>
</html>
`;
}

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
