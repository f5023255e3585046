import { BAITS } from './baits';
import { type Disguise, FORM, page, svg } from './disguise-page';
import { DRAWN_DISGUISES } from './drawn-disguises';
import { REDRAWN_DISGUISES } from './redrawn-disguises';

const ELSEWHERE = 'https://connexion-eleve.example/idp/login';

/** The fields of the portal (login page v25.5). */
const PORTAL_FORM = `<form id="validerAuth" method="post"><input name="j_username" id="username">
  <input name="j_password" id="password" type="password"><button>Se connecter</button></form>`;

const HIDDEN_PAGE = (host: string, mode: string, inner: string) =>
  `<${host}></${host}><script>document.querySelector('${host}').attachShadow({ mode: '${mode}' }).innerHTML = ${JSON.stringify(inner)}</script>`;

/** A heading above a form. */
const under = (heading: string, form = FORM): string => page(`<h1>${heading}</h1>${form}`);

/** Spellings of the name in the main heading. */
const SPELLED: Readonly<Record<string, string>> = {
  'as it is': 'ÉduConnect',
  'with a zero-width space': 'Édu\u200bConnect',
  'with a soft hyphen': 'Édu\u00adConnect',
  'with a word joiner': 'Édu\u2060Connect',
  'with a hyphen': 'Édu-Connect',
  'in two words': 'Edu Connect',
  'spaced out': 'É d u C o n n e c t',
  'with a Cyrillic С': 'Édu\u0421onnect',
  'with a Cyrillic о': 'ÉduC\u043ennect',
  'in small capitals': 'ᴇᴅᴜᴄᴏɴɴᴇᴄᴛ',
  'in mathematical bold': '𝐄𝐝𝐮𝐂𝐨𝐧𝐧𝐞𝐜𝐭',
  'in full width': 'ＥｄｕＣｏｎｎｅｃｔ',
  'with a nought': 'EduC0nnect',
  'with one n': 'ÉduConect',
  'struck through': [...'EduConnect'].join('\u0336'),
  'backwards under an override': '\u202etcennoCudÉ\u202c',
};

const spelled: Disguise[] = Object.entries(SPELLED).map(([how, name]) => ({
  name: `the name ${how}`,
  verdict: 'imitation',
  html: under(name),
}));

const placed: Disguise[] = [
  ['in the title alone', page(`<h1>Bienvenue</h1>${FORM}`, 'Édu\u200bConnect')],
  ['cut by elements', under('<span>Édu</span><span>Connect</span>')],
  ['cut into blocks', under('<div>Édu</div><div>Connect</div>')],
  ['cut into two headings', page(`<h1>Édu</h1><h1>Connect</h1>${FORM}`)],
  ['after twenty empty headings', page(`${'<h1></h1>'.repeat(20)}<h1>ÉduConnect</h1>${FORM}`)],
  [
    'after many hidden headings',
    page(`${'<h1 hidden>Collège</h1>'.repeat(60)}<h1>ÉduConnect</h1>${FORM}`),
  ],
  ['in a heading by its role', page(`<div role="heading" aria-level="1">ÉduConnect</div>${FORM}`)],
  [
    'in large letters, without a heading',
    page(`<p style="font-size:40px">ÉduConnect</p><p>Bienvenue</p>${FORM}`),
  ],
  [
    'in large letters, cut into several',
    page(`<p style="font-size:40px"><b>Édu</b><i>Connect</i></p>${FORM}`),
  ],
  [
    'drawn by the style sheet',
    page(
      `<h1 class="brand"></h1>${FORM}`,
      'Connexion',
      '<style>.brand::before{content:"ÉduConnect"}</style>',
    ),
  ],
  [
    'as a picture in the heading',
    under(`<img alt="ÉduConnect" src="data:," width="120" height="30">`),
  ],
  [
    'in an open shadow root',
    page(`${HIDDEN_PAGE('x-title', 'open', '<h1>ÉduConnect</h1>')}${FORM}`),
  ],
].map(([where, html]) => ({ name: `the name ${where}`, verdict: 'imitation', html: html ?? '' }));

const drawn: Disguise[] = [
  [
    'named for those who cannot see it',
    '<img alt="ÉduConnect" src="data:," width="200" height="40">',
  ],
  [
    'whose file is named after the portal',
    '<img alt="" src="/img/logo-educonnect.png" width="200" height="40">',
  ],
  [
    'that seems a link',
    '<a href="#"><img alt="Édu Connect" src="data:," width="200" height="40"></a>',
  ],
  ['drawn in the page', svg('<text y="30">ÉduConnect</text>')],
  ['drawn in the page and named', `<div role="img" aria-label="ÉduConnect">${svg('')}</div>`],
  [
    'drawn in its own address',
    `<img width="200" height="40" alt="" src="data:image/svg+xml,${encodeURIComponent(svg('<text y="30">ÉduConnect</text>'))}">`,
  ],
  [
    'behind the words',
    '<div style="width:200px;height:40px;background-image:url(/static/educonnect-logo.svg)"></div>',
  ],
  ['that is the brand of the banner', '<header><p>ÉduConnect</p></header>'],
].map(([what, logo]) => ({
  name: `a logo ${what}`,
  verdict: 'doubtful',
  html: page(`${logo}<h1>Bienvenue</h1>${FORM}`),
}));

const masked: Disguise[] = [
  ['masked by a style', '<input name="a" style="-webkit-text-security:disc">'],
  ['named as one', '<input name="mdp_eleve">'],
  ['labelled as one', '<label for="x">Mot de passe</label><input id="x">'],
  ['announced as one', '<input autocomplete="current-password">'],
  ['said to be one', '<input aria-label="Votre mot de passe">'],
  [
    'in a text to edit',
    '<div contenteditable="true" style="-webkit-text-security:disc">&nbsp;</div>',
  ],
  ['in a long text', '<textarea placeholder="Mot de passe"></textarea>'],
  ['in a frame of the same site', '<iframe src="/idp/form" width="400" height="300"></iframe>'],
  ['in a frame written here', `<iframe srcdoc='${FORM}' width="400" height="300"></iframe>`],
  ['in an open shadow root', HIDDEN_PAGE('x-form', 'open', FORM)],
  [
    'in nested shadow roots',
    `<x-form></x-form><script>
      const inner = document.createElement('div');
      inner.attachShadow({ mode: 'open' }).innerHTML = ${JSON.stringify(FORM)};
      document.querySelector('x-form').attachShadow({ mode: 'open' }).append(inner);
    </script>`,
  ],
  ['in a closed shadow root', HIDDEN_PAGE('x-form', 'closed', FORM)],
].map(([how, field]) => ({
  name: `a password ${how}`,
  verdict: 'imitation',
  html: page(`<h1>ÉduConnect</h1>${field}`),
}));

const built: Disguise[] = [
  {
    name: 'the portal’s fields under no name',
    verdict: 'doubtful',
    html: under('Bienvenue', PORTAL_FORM),
  },
  {
    name: 'the portal’s fields in capitals',
    verdict: 'doubtful',
    html: under('Bienvenue', PORTAL_FORM.replace('j_u', 'J_U').replace('j_p', 'J_P')),
  },
  {
    name: 'the portal’s choice of profile alone',
    verdict: 'doubtful',
    html: under(
      'Bienvenue',
      '<button id="bouton_eleve">Élève</button><button id="bouton_responsable">Parent</button>',
    ),
  },
  {
    name: 'the portal’s fields in a frame',
    verdict: 'doubtful',
    html: under('Bienvenue', `<iframe srcdoc='${PORTAL_FORM}' width="400" height="300"></iframe>`),
  },
  {
    name: 'the portal’s fields under a mention of it',
    verdict: 'imitation',
    html: page(`<header><a href="/">Édu\u200bConnect</a></header><h1>Bienvenue</h1>${PORTAL_FORM}`),
  },
];

const hosted: Disguise[] = [
  ['https://educonnect.connexion.example/login', 'a host named after the portal'],
  ['https://edu-connect.example/', 'a host named after it in two words'],
  [
    'https://educonnect.education.gouv.fr.connexion.example/',
    'a host that begins like the portal’s',
  ],
].map(([at, name]) => ({
  name: name ?? '',
  verdict: 'imitation',
  at: at ?? '',
  html: under('Bienvenue'),
}));

/** Hosts under domains of ENTs, where others than the ENT write too. */
const onEnts: Disguise[] = [
  'https://blog-de-kevin.laclasse.com/',
  'https://atelier.toutatice.fr/idp/login',
  'https://connexion.monbureaunumerique.fr/idp/login',
].map((at) => ({
  name: `a copy under the domain of an ENT, at ${new URL(at).hostname}`,
  verdict: 'imitation',
  at,
  html: under('Je me connecte avec mon compte ÉduConnect', PORTAL_FORM),
}));

/** Pages that pass for the portal, one trick each. All made up, after tricks that phishing kits use. */
export const DISGUISES: readonly Disguise[] = [
  ...spelled,
  ...placed,
  ...drawn,
  ...masked,
  ...built,
  ...hosted,
  ...onEnts,
  ...DRAWN_DISGUISES,
  ...REDRAWN_DISGUISES,
  ...BAITS,
];

/** What the frame of a disguise shows. */
export const FRAMED_FORM = page(FORM);

/** @returns where a disguise is */
export const placeOf = ({ at = ELSEWHERE }: Disguise): string => at;
