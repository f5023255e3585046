import { type Disguise, FORM, page, svg } from './disguise-page';

/** A page with a style, in which the name is drawn otherwise than it is written. */
const styled = (css: string, body: string, form = FORM): string =>
  page(`${body}${form}`, 'Connexion', `<style>${css}</style>`);

const BIG = '.big { font-size: 40px }';
const letters = (word: string, tag: string) =>
  [...word].map((letter) => `<${tag}>${letter}</${tag}>`).join('');
const base64 = (drawing: string) =>
  `data:image/svg+xml;base64,${Buffer.from(drawing).toString('base64')}`;
const rooted = (host: string, inner: string, mode = 'open') =>
  `<script>document.querySelector('${host}').attachShadow({ mode: '${mode}' }).innerHTML = ${JSON.stringify(inner)}</script>`;

/** The name where a reader of the page's text does not find it in one piece, or in its order. */
const named: Readonly<Record<string, string>> = {
  'cut by words that are not shown': styled(
    '.no { display: none }',
    '<h1>Édu<span class="no">cation et </span>Connect</h1>',
  ),
  'cut by words of no height': styled(
    '.no { font-size: 0 }',
    '<h1>Édu<span class="no">cation et </span>Connect</h1>',
  ),
  'cut by words in tiny letters': styled(
    '.no { font-size: 3px }',
    '<h1>Édu<span class="no">xyz</span>Connect</h1>',
  ),
  'cut by words of the ground’s colour': styled(
    '.no { color: #fff; font-size: 8px; letter-spacing: -4px }',
    '<h1>Édu<span class="no">xyz</span>Connect</h1>',
  ),
  'in halves that a style puts in order': styled(
    'h1 { display: flex; flex-direction: row-reverse; justify-content: flex-end }',
    '<h1><span>Connect</span><span>Édu</span></h1>',
  ),
  'in halves that float past each other': styled(
    'h1 { width: 12em } i { float: right; width: 7em }',
    '<h1><i>Connect</i>Édu</h1>',
  ),
  'in letters put at their places one by one': styled(
    'h1 { position: relative; height: 2em } i { position: absolute }',
    `<h1>${[...'tcennoCudÉ']
      .map((letter, at) => `<i style="left: ${(9 - at) * 20}px">${letter}</i>`)
      .join('')}</h1>`,
  ),
  'in large letters, each an element of its own': styled(
    BIG,
    `<p class="big">${letters('ÉduConnect', 'b')}</p><p>Bienvenue</p>`,
  ),
  'half written, half drawn before it': styled('h1::before { content: "Édu" }', '<h1>Connect</h1>'),
  'drawn in halves': styled(
    '.one::before { content: "Édu" } .two::after { content: "Connect" }',
    '<h1><span class="one"></span><span class="two"></span></h1>',
  ),
  'drawn from an attribute': styled(
    'h1::before { content: attr(data-brand) }',
    '<h1 data-brand="ÉduConnect"></h1>',
  ),
  'drawn as the mark of a list': styled(
    'h1 { display: list-item; list-style: "ÉduConnect" inside }',
    '<h1>Accès</h1>',
  ),
  'beside a picture that is its first half': styled(
    '',
    '<h1><img alt="Édu" src="data:," width="60" height="30">Connect</h1>',
  ),
  'beside a slot that is a drawing’s': page(`<svg><slot>!</slot></svg><h1>ÉduConnect</h1>${FORM}`),
  'beside words thousands of levels deep': page(
    `<h1>ÉduConnect</h1>${FORM}<script>let part = document.body;
      for (let level = 0; level < 3000; level++) part = part.appendChild(document.createElement('b'));
      part.textContent = 'Bonjour'</script>`,
  ),
  'across a shadow root': page(
    `<x-title>Connect</x-title>${rooted('x-title', '<h1>Édu<slot></slot></h1>')}${FORM}`,
  ),
  'in a closed shadow root': page(
    `<x-title></x-title>${rooted('x-title', '<h1>ÉduConnect</h1>', 'closed')}${FORM}`,
  ),
  'in a low frame above the form': page(
    `<iframe srcdoc="<h1 style='margin:0'>ÉduConnect</h1>" width="600" height="60"></iframe>${FORM}`,
  ),
  'as the value of a field made to look like a title': styled(
    'input.big { border: 0; font-size: 40px }',
    '<input class="big" readonly value="ÉduConnect">',
  ),
  'under a ruby of other letters': styled(
    'rt { font-size: 1px }',
    '<h1><ruby>Édu<rt>x</rt></ruby>Connect</h1>',
  ),
  'heard in place of another': styled('', '<h1 aria-label="ÉduConnect">Accès</h1>'),
  'over fields named after what reads them': page(
    `<form><h1>ÉduConnect</h1>${[
      ...['matches', 'closest', 'getBoundingClientRect', 'querySelectorAll', 'parentElement'],
      ...['getRootNode', 'checkVisibility', 'textContent', 'childNodes', 'localName', 'children'],
    ]
      .map((name) => `<input type="hidden" name="${name}">`)
      .join('')}<input type="password" name="b"></form>`,
  ),
  'behind more elements than are read': page(
    `<h1>ÉduConnect</h1>${FORM}<script>
      const many = document.createElement('div');
      many.innerHTML = '<i></i>'.repeat(21000);
      document.body.prepend(many);
    </script>`,
  ),
  'after more words than are sent': page(
    `<h1><small style="font-size: 2px">${'Bienvenue sur le site. '.repeat(20)}</small>ÉduConnect</h1>${FORM}`,
  ),
  'after more titles than are sent': styled(
    'i { display: block; font-size: 3px }',
    `${'<i role="heading" aria-level="1">Accueil</i>'.repeat(60)}<h1>ÉduConnect</h1>`,
  ),
};

/** The name on what stands beside the password. */
const beside: Readonly<Record<string, string>> = {
  'in the field itself':
    '<form><input name="a" placeholder="Identifiant"><input type="password" name="b" placeholder="Mot de passe ÉduConnect"><button>OK</button></form>',
  'in the label of the field':
    '<form><label>Identifiant <input name="a"></label><label>Code ÉduConnect <input type="password" name="b"></label><button>OK</button></form>',
  'as the title of the form': `<h2>Mon compte ÉduConnect</h2>${FORM}`,
  'as the legend of the form':
    '<form><fieldset><legend>ÉduConnect</legend><input name="a"><input type="password" name="b"></fieldset><button>OK</button></form>',
  'on two logos side by side':
    '<img alt="Édu" src="data:," width="60" height="40"><img alt="Connect" src="data:," width="120" height="40">' +
    FORM,
  'in a picture written in figures': `<img alt="" width="200" height="40" src="${base64(svg('<text y="30">ÉduConnect</text>'))}">${FORM}`,
  'in a drawing kept elsewhere': `<svg width="0" height="0"><symbol id="brand"><text y="30">ÉduConnect</text></symbol></svg><svg width="200" height="40"><use href="#brand"></use></svg>${FORM}`,
  'behind another picture': `<div style="width:200px;height:40px;background-image:url(/static/a.svg),url(/static/educonnect.svg)"></div>${FORM}`,
  'as a picture that the style sheet puts before a title': `<style>h2::before { content: ''; display: block; width: 200px; height: 40px; background: url(/static/logo-educonnect.svg) }</style><h2>Bienvenue</h2>${FORM}`,
};

/** Forms that ask for more than a name, with no field that can be told to be for a password. */
const unmasked: Readonly<Record<string, string>> = {
  'in a font of dots':
    '<form><label>Identifiant <input name="a"></label><label>Secret <input name="b" style="font-family: dots"></label><button>Entrer</button></form>',
  'in a field that a script empties':
    '<form><input name="a" placeholder="Votre identifiant"><input name="b" placeholder="Votre code"><button>Entrer</button></form>',
};

const all = (
  pages: Readonly<Record<string, string>>,
  verdict: Disguise['verdict'],
  name: string,
  written = (html: string) => html,
): Disguise[] =>
  Object.entries(pages).map(([how, html]) => ({
    name: `${name} ${how}`,
    verdict,
    html: written(html),
  }));

/** Pages that pass for the portal by what they draw rather than by what they write. All made up. */
export const DRAWN_DISGUISES: readonly Disguise[] = [
  ...all(named, 'imitation', 'the name'),
  ...all(beside, 'doubtful', 'the name', (html) => page(`<h1>Bienvenue</h1>${html}`)),
  ...all(unmasked, 'doubtful', 'a password asked for', (html) =>
    page(`<h1>ÉduConnect</h1>${html}`),
  ),
  {
    name: 'a host with the portal’s own accent',
    verdict: 'imitation',
    at: 'https://éduconnect.example/',
    html: page(`<h1>Bienvenue</h1>${FORM}`),
  },
  {
    name: 'a host with letters of another script',
    verdict: 'imitation',
    at: 'https://educonn\u0435ct.example/',
    html: page(`<h1>Bienvenue</h1>${FORM}`),
  },
];
