import { type Disguise, FORM, page } from './disguise-page';

const ROOTED = `<x-card><template shadowrootmode="closed"><h1>ÉduConnect</h1></template></x-card>`;

/** A form in which each field is called by words beside it, as on the platforms where anybody makes one. */
const question = (id: string, words: string): string =>
  `<div role="listitem"><div role="heading" aria-level="3"><span id="${id}">${words}</span></div><input type="text" aria-labelledby="${id}"></div>`;

const asking = (body: string, title = 'Connexion', head = ''): string => page(body, title, head);

const doubtful: [string, string][] = [
  [
    'a gift that asks to prove one’s age',
    asking(
      '<h1>🎁 10 000 pièces gratuites</h1><p>Prouve que tu es au collège :</p><form><input name="n" placeholder="Identifiant"><input type="password" name="c" placeholder="Code"><button>Se connecter avec ÉduConnect</button></form>',
    ),
  ],
  [
    'a session that is said to be over, in a window over the game',
    asking(
      `<h1 style="font-size:48px">Mon super jeu</h1><div role="dialog" style="position:fixed;inset:20% 30%;background:#fff"><div class="t">Reconnexion à ÉduConnect</div>${FORM}</div>`,
    ),
  ],
  [
    'the identifier alone, the password on the next page',
    asking(
      '<h1>ÉduConnect</h1><form><label>Identifiant <input name="login"></label><button>Suivant</button></form>',
    ),
  ],
  [
    'keys to click for the secret',
    asking(
      `<h1>ÉduConnect</h1><form><label>Identifiant <input name="login"></label><p>Code</p>${[...'0123456789'].map((key) => `<button type="button">${key}</button>`).join('')}</form>`,
    ),
  ],
  [
    'a discussion with a false helper',
    asking(
      '<h1>Assistance ÉduConnect</h1><p>Bonjour ! Pour débloquer ton compte, donne ton identifiant et ton code.</p><form><input name="m" placeholder="Ton identifiant"><button>Envoyer</button></form>',
    ),
  ],
  [
    'the portal’s own words, without its name',
    asking(
      `<img src="/l.png" alt="" width="300" height="60"><h1>Je sélectionne mon profil</h1><button>Élève</button><button>Responsable d’élève</button>${FORM}`,
    ),
  ],
  [
    'a logo that the page has from the portal, under a link to nowhere',
    asking(
      `<a href="#"><img src="https://educonnect.education.gouv.fr/images/logo.png" alt="" width="300" height="60"></a><h1>Connexion</h1>${FORM}`,
    ),
  ],
  [
    'another site’s page that fills this one, under the portal’s title',
    asking(
      '<iframe src="https://ailleurs.example/" style="position:fixed;inset:0;width:100%;height:100%;border:0"></iframe>',
      'ÉduConnect',
      '<style>body { margin: 0 }</style>',
    ),
  ],
  [
    'the name of the fields’ own group',
    asking(
      '<h1>Vos notes sont arrivées</h1><div role="group" aria-labelledby="g"><span id="g">Compte ÉduConnect</span><input name="a" placeholder="Identifiant"><input type="password" name="b"></div><button>Voir mes notes</button>',
    ),
  ],
  [
    'a vote that one signs',
    asking(
      '<h1>Élis le meilleur délégué</h1><form><p>Signe avec ton compte ÉduConnect</p><input name="a" placeholder="Identifiant"><input type="password" name="b"><button>Voter</button></form>',
    ),
  ],
];

const imitations: [string, string][] = [
  [
    'a form made on a platform for forms',
    asking(
      `<div role="heading" aria-level="1">Vérification des comptes ÉduConnect</div>${question('q1', 'Nom et prénom')}${question('q2', 'Identifiant')}${question('q3', 'Mot de passe')}<div role="button">Envoyer</div>`,
    ),
  ],
  ['a sign in place of a letter', asking(`<h1>Édu©onnect</h1>${FORM}`)],
  ['a round sign in place of a letter', asking(`<h1>ÉduC⭕nnect</h1>${FORM}`)],
  ['words that pass by', asking(`<marquee style="font-size:40px">ÉduConnect</marquee>${FORM}`)],
  ['a card with a closed root of the page’s own text', asking(`${ROOTED}${FORM}`)],
];

const bait =
  (verdict: Disguise['verdict']) =>
  ([name, html]: [string, string]): Disguise => ({ name: `a bait: ${name}`, verdict, html });

/** What somebody who is after children's accounts would put before them. All made up. */
export const BAITS: readonly Disguise[] = [
  ...doubtful.map(bait('doubtful')),
  ...imitations.map(bait('imitation')),
];
