import type { Random } from '../ents/variants/random';

/** The portal's own words, as a chat or another extension may say them on its pages. */
export const PORTAL_WORDS: readonly string[] = [
  '<button data-wrong>Élève</button><button data-wrong>Responsable d’élève</button>',
  '<a data-wrong href="#">Je n’ai pas de compte</a>',
  '<button data-wrong>Se connecter</button><button data-wrong>Connexion</button>',
  '<label>Identifiant <input data-wrong></label><label>Mot de passe <input data-wrong type="password"></label>',
  '<a data-wrong href="#">S’identifier avec FranceConnect</a>',
  '<button data-wrong>Changer de profil</button>',
  '<label>Code de sécurité <input data-wrong></label><button data-wrong>Valider</button>',
  '<h2>Je sélectionne mon profil</h2><p>Vous devez saisir votre identifiant</p>',
  '<h2>Votre compte est activé</h2><p>Votre identifiant ou votre mot de passe est incorrect.</p>',
];

/** Words that they may say on an ENT's chooser. */
export const CHOOSER_WORDS: readonly string[] = [
  '<a data-wrong href="/auth/saml/authn/pupil">Élève</a><a data-wrong href="/parents">Parent</a>',
  '<a data-wrong href="https://educonnect.education.gouv.fr/idp">Élève ou parent avec EduConnect</a>',
  '<form><label><input data-wrong type="radio" name="selection" value="EDU_parent_eleve">Élève ou parent avec EduConnect</label><button>Valider</button></form>',
  '<button data-wrong>Élève</button><button data-wrong>Responsable d’élève</button>',
  '<h2>Vous souhaitez vous connecter en tant que…</h2>',
];

/** Marks an element whose content belongs in an open shadow root. */
export const SHADOW = 'data-shadow';

/** Boxes that they say them in. */
const BOXES: readonly ((words: string, random: Random, hasMain: boolean) => string)[] = [
  (words) => `<div id="chatmd">${words}</div>`,
  (words) => `<div role="dialog" aria-label="Aide en ligne">${words}</div>`,
  (words) => `<div role="alertdialog" aria-modal="true"><form>${words}</form></div>`,
  (words) => `<div><div><div role="log">Bonjour</div>${words}</div></div>`,
  (words) => `<div popover="manual">${words}</div>`,
  // Foreign in itself beside a main part; elsewhere the page may have such elements of its own.
  (words, random, hasMain) =>
    `<x-vault ${random.chance(0.5) ? SHADOW : ''} ${hasMain ? '' : 'style="position: fixed"'}>${words}</x-vault>`,
  (words) => `<section aria-label="Assistant">${words}</section>`,
  (words, random) =>
    `<div><div style="position: fixed; z-index: ${random.one(['1', '999', '2147483647'])}"><header>Aide</header>${words}</div></div>`,
  (words) => `<div style="position: absolute; z-index: 2147483647">${words}</div>`,
];

/**
 * @param random makes the choices
 * @param hasMain whether the page has a main part
 * @param words what may be said there
 * @returns what lies over a page without being part of it, none of it to be pointed at
 */
export function foreignBoxes(random: Random, hasMain: boolean, words: readonly string[]): string {
  const some = random.some(BOXES, 0.3);
  const boxes = some.length > 0 ? some : [random.one(BOXES)];
  return boxes.map((box) => box(random.some(words, 0.5).join(''), random, hasMain)).join('');
}
