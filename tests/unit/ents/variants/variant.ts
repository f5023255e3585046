import type { Profile } from '../../../../lib/vocabulary';
import type { Random } from './random';

/** One made-up chooser and what must be found on it. */
export interface Variant {
  readonly address: string;
  readonly html: string;
  /** For whom a right entry must be pointed at; nobody where silence is the right answer. */
  readonly expected: readonly Profile[];
  /** Links put in the open shadow root of this element, if the chooser has one. */
  readonly shadow?: { readonly host: string; readonly html: string };
}

/** Marks an entry as right for some profiles: the reader does not know this attribute. */
export const right = (...profiles: Profile[]): string => `data-right="${profiles.join(' ')}"`;

const NOISE = [
  'js-ready',
  'col-12',
  'mt-3',
  'ng-scope',
  'is-animated',
  'student-theme',
  'css-1x9z',
];

/** @returns class names, among others that mean nothing */
export function classes(random: Random, ...names: string[]): string {
  return `class="${random.shuffled([...names, ...random.some(NOISE, 0.3)]).join(' ')}"`;
}

/** @returns the label as some page might write it */
export function written(random: Random, label: string): string {
  const spelt = random.chance(0.2) ? label.replace(/[éÉ]/g, (e) => (e === 'é' ? 'e' : 'E')) : label;
  const cased = random.chance(0.1) ? spelt.toUpperCase() : spelt;
  return random.chance(0.2) ? `\n   ${cased.replace(/ /g, ' \n ')} ` : cased;
}

/** @returns the page's body around a chooser, with what stands on real pages beside it */
export function around(random: Random, chooser: string): string {
  const before = random.some(
    [
      '<header><a href="/">Accueil</a></header>',
      '<p>Bienvenue sur votre ENT. Les élèves et les parents se connectent avec ÉduConnect.</p>',
      '<nav><a href="/eleves">Élèves</a><a href="/parents">Parents</a></nav>',
      '<form action="/search"><input type="search" name="q"><button>Chercher</button></form>',
    ],
    0.4,
  );
  const after = random.some(
    [
      '<footer><a href="https://educonnect.education.gouv.fr/">ÉduConnect, à quoi ça sert ?</a></footer>',
      '<p><a href="/aide/educonnect.pdf">Aide ÉduConnect pour les parents</a></p>',
      '<p><a href="#charte">Pour consulter la charte d’utilisation, cliquez ici</a></p>',
      '<aside><a href="/actualites/educonnect">Élèves : activez votre compte ÉduConnect</a></aside>',
    ],
    0.4,
  );
  return `<!doctype html><html lang="fr"><head><title>Connexion</title></head><body>
    ${before.join('')}${chooser}${after.join('')}</body></html>`;
}
