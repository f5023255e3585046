import type { Profile } from '../../../../lib/vocabulary';
import type { Random } from './random';

/** One made-up chooser and what must be found on it. */
export interface Variant {
  readonly address: string;
  readonly html: string;
  /** For whom a right entry must be pointed at; nobody where silence is the right answer. */
  readonly expected: readonly Profile[];
  /** Open shadow roots to attach after the page has come, the outer ones first. */
  readonly shadows?: readonly Shadow[];
}

/** What an open shadow root holds, and the element it stands under. */
export interface Shadow {
  /** Selector of the element: the first that fits, in the page or in a root attached before. */
  readonly host: string;
  readonly html: string;
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

/** What chat assistants, password managers and other components write in open roots of their own. */
export const FOREIGN_ROOTS: readonly Shadow[] = [
  {
    host: 'help-bubble',
    html: '<div style="z-index: 9999"><p>Qui êtes-vous ?</p><button>Élève</button><button>Responsable d’élève</button><button>Élève avec ÉduConnect</button></div>',
  },
  {
    host: 'pass-keeper',
    html: '<div style="z-index: 9999"><ul><li><button>Se connecter en tant que parent</button></li><li><button>Autre compte</button></li></ul><form><input type="password"></form></div>',
  },
  {
    host: 'cookie-consent',
    html: '<div role="dialog"><label><input type="radio" name="choice" value="EDU">Personnel</label><button>Valider</button></div>',
  },
];

/** The same in the page itself. */
const OVERLAID = [
  '<div id="chatmd"><p>Vous êtes :</p><button>Élève</button><button>Responsable d’élève</button></div>',
  '<div class="site-chatbot"><button>Élève (ÉduConnect)</button><button>Parent (ÉduConnect)</button><button>Personnel</button></div>',
  '<div role="dialog" aria-label="Aide"><p>Je suis</p><button>Élève</button><button>Parent d’élève</button><button>Fermer</button></div>',
  '<dialog open><p>Connexion : vous êtes parent ?</p><button>Parents : ÉduConnect</button><button>Enseignant</button></dialog>',
  '<div style="position:fixed" class="pm-suggest"><button>p.dupont12</button><button>Autre compte</button></div>',
  '<help-bubble></help-bubble>',
  '<pass-keeper></pass-keeper>',
  '<cookie-consent></cookie-consent>',
];

/**
 * @returns a part of a page, now and then inside one open shadow root, or two
 */
export function perhapsRooted(
  random: Random,
  html: string,
): { html: string; shadows: readonly Shadow[] } {
  if (random.chance(0.8)) return { html, shadows: [] };
  const inner = { host: 'ent-inner', html };
  return random.chance(0.5)
    ? { html: '<main><ent-inner></ent-inner></main>', shadows: [inner] }
    : {
        html: '<ent-page></ent-page>',
        shadows: [{ host: 'ent-page', html: '<div><ent-inner></ent-inner></div>' }, inner],
      };
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
    ${before.join('')}${chooser}${after.join('')}${random.shuffled(random.some(OVERLAID, 0.15)).join('')}</body></html>`;
}
