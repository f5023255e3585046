import { type Disguise, FORM, page, svg } from './disguise-page';

const under = (title: string, form = FORM, head = ''): string =>
  page(`${title}${form}`, 'Connexion', head);

const NAME = 'ÉduConnect';

/** The name as a main heading in a style. */
const styled = (style: string, name = NAME): string => under(`<h1 style="${style}">${name}</h1>`);

const copies = (one: string): string =>
  under(`<div style="position:relative;height:60px">${one.repeat(30)}</div>`);

/** The form of a password that no field is seen to be for, with other fields beside it. */
const asking = (fields: string): string =>
  under(
    `<h1>${NAME}</h1>`,
    `<form><p><label>Identifiant <input name="login"></label></p>${fields}<button>Entrer</button></form>`,
  );

const cut = (kind: string, use: string): string =>
  under(
    `<svg width="0" height="0" style="position:absolute"><${kind} id="m"><text y="40" font-size="40" fill="white">${NAME}</text></${kind}></svg>${use}`,
  );

/** A page where a logo stands over the form. */
const logo = (drawn: string, head = ''): string => under(`${drawn}<h1>Bienvenue</h1>`, FORM, head);

/** A drawing of the name in an address of its own. */
const DRAWING = svg(`<text y="30" fill="rgb(0,0,0)">${NAME}</text>`);

const doubtful: [string, string][] = [
  [
    'a secret asked for in one box a figure',
    asking(`<p>Code ${'<input maxlength="1" style="width:2.5em">'.repeat(6)}</p>`),
  ],
  [
    'a secret asked for in a box that is no field',
    asking(
      '<p>Code</p><div role="textbox" tabindex="0" style="border:1px solid;height:1.5em"></div>',
    ),
  ],
  [
    'a secret asked for in a text to edit',
    asking('<p>Code</p><div contenteditable style="border:1px solid;height:1.5em"></div>'),
  ],
  [
    'a picture behind the words, drawn in its own address',
    logo(
      '<div class="d"></div>',
      `<style>.d { width: 200px; height: 40px; background-image: url('data:image/svg+xml,${encodeURIComponent(DRAWING).replace(/'/g, '%27').replace(/%28/g, '(').replace(/%29/g, ')')}') }</style>`,
    ),
  ],
  [
    'a picture around the words',
    logo('<p style="border:20px solid;border-image:url(/i/logo-educonnect.png) 30">Bienvenue</p>'),
  ],
  [
    'a picture among those of several screens',
    logo(
      '<picture><source srcset="/educonnect.webp 1x, /educonnect-2x.webp 2x"><img width="300" height="60" alt="" src="/logo.png"></picture>',
    ),
  ],
  [
    'a picture behind the words, for several screens',
    logo(
      '<div style="width:200px;height:40px;background-image:image-set(url(/educonnect.png) 1x)"></div>',
    ),
  ],
  [
    'a picture in a folder that bears the name',
    logo('<img width="300" height="60" alt="" src="/Educonnect_fichiers/logo.svg">'),
  ],
  [
    'a picture of the portal’s own server',
    logo(
      '<img width="300" height="60" alt="" src="https://educonnect.education.gouv.fr/idp/images/logo.svg">',
    ),
  ],
  [
    'a drawing that is the mask of a block',
    logo(
      '<div style="width:300px;height:60px;background:#000;-webkit-mask-image:url(/logo-educonnect.svg);mask-image:url(/logo-educonnect.svg)"></div>',
    ),
  ],
  [
    'letters along a path',
    logo(
      `<svg width="300" height="60"><path id="p" d="M0 40H300" fill="none"/><text><textPath href="#p">${NAME}</textPath></text></svg>`,
    ),
  ],
  [
    'a pattern of which a block is made',
    logo(
      `<svg width="300" height="60"><defs><pattern id="n" width="300" height="60" patternUnits="userSpaceOnUse"><text y="40">${NAME}</text></pattern></defs><rect width="300" height="60" fill="url(#n)"/></svg>`,
    ),
  ],
  ['a secret beside a field that nobody sees', asking('<p>Code <input></p><input hidden>')],
  [
    'a secret asked for letter by letter',
    asking(`<p>Code ${'<input maxlength="1" style="width:20px">'.repeat(10)}</p>`),
  ],
  [
    'the name as the shape of a block',
    cut(
      'clipPath',
      '<div style="clip-path:url(#m);background:#000;width:300px;height:60px"></div>',
    ),
  ],
  [
    'the name as a mask',
    cut(
      'mask',
      '<svg width="300" height="60"><rect width="300" height="60" mask="url(#m)"/></svg>',
    ),
  ],
  [
    'a logo among several sizes',
    under('<img width="300" height="60" alt="" srcset="/logo-educonnect.svg 1x">'),
  ],
];

const imitations: [string, string][] = [
  [
    'a field that can only be read until it is reached for',
    under(
      `<h1>${NAME}</h1>`,
      FORM.replace('type="password"', 'type="password" readonly onfocus="readOnly = false"'),
    ),
  ],
  [
    'a password called so beside the field alone',
    under(
      `<h1>${NAME}</h1>`,
      '<div>Nom</div><input name="a"><div>Mot de passe</div><input name="b"><button>Entrer</button>',
    ),
  ],
  [
    'a password called so in a table',
    under(
      `<h1>${NAME}</h1>`,
      '<table><tr><td>Nom</td><td><input name="a"></td></tr><tr><td>Mot de passe</td><td><input name="b"></td></tr></table>',
    ),
  ],
  [
    'a sign of the style sheet’s own, counted',
    under(
      '<h1 class="c"></h1>',
      FORM,
      `<style>@counter-style own { system: cyclic; symbols: "${NAME}"; suffix: "" } .c { counter-reset: c 1 } .c::before { content: counter(c, own) }</style>`,
    ),
  ],
  [
    'a mark of the style sheet’s own, before a list',
    under(
      '<h1 class="c">Accès</h1>',
      FORM,
      `<style>@counter-style own { system: cyclic; symbols: "${NAME}"; suffix: " " } .c { display: list-item; list-style: own inside }</style>`,
    ),
  ],
  [
    'a sign for each half, counted',
    under(
      '<h1 class="c"></h1>',
      FORM,
      `<style>@counter-style own { system: cyclic; symbols: "${NAME.slice(0, 3)}" "${NAME.slice(3)}"; suffix: "" } .c { counter-reset: c 1 d 2 } .c::before { content: counter(c, own) counter(d, own) }</style>`,
    ),
  ],
  [
    'a large hint of a field that takes nothing',
    under(
      `<input placeholder="${NAME}" tabindex="-1" style="font-size:40px;border:0;pointer-events:none"><p>Bienvenue</p>`,
    ),
  ],
  [
    'words in the drawing of a title, enlarged by its box',
    under(
      `<svg viewBox="0 0 100 20" width="800" height="160"><text y="15" font-size="8">${NAME}</text></svg><p style="font-size:30px">Bienvenue</p>`,
    ),
  ],
  [
    'letters under many shadows',
    styled('color:rgba(0,0,0,.01);text-shadow:0 0 1px #000,0 0 1px #000'),
  ],
  [
    'letters filled with no colour, with a stroke',
    styled('-webkit-text-fill-color:transparent;-webkit-text-stroke:1px #000'),
  ],
  ['letters that a shadow frees from their ground', styled('color:#fff;text-shadow:0 0 3px #000')],

  [
    'a masked field to search in',
    under(
      `<h1>${NAME}</h1>`,
      FORM.replace('type="password"', 'type="search" style="-webkit-text-security:disc"'),
    ),
  ],
  [
    'a field that is disabled until it is reached for',
    under(`<h1>${NAME}</h1>`, FORM.replace('type="password"', 'type="password" disabled')),
  ],
  ['letters that are their shadow', styled('color:transparent;text-shadow:0 0 #000')],
  ['letters that are their stroke', styled('color:transparent;-webkit-text-stroke:1px #000')],
  [
    'letters through which their ground is seen',
    styled(
      'color:transparent;background-color:#000;-webkit-background-clip:text;background-clip:text',
    ),
  ],
  ['thirty faint copies', copies(`<h1 style="position:absolute;top:0;opacity:.09">${NAME}</h1>`)],
  [
    'thirty copies, each faint twice',
    copies(
      `<div style="position:absolute;top:0;opacity:.3"><div style="opacity:.3"><h1>${NAME}</h1></div></div>`,
    ),
  ],
  [
    'the shadow of words beside the page',
    styled('position:relative;left:-3000px;text-shadow:3000px 0 #000'),
  ],
  [
    'the cast of words beside the page',
    styled('position:relative;left:-3000px;filter:drop-shadow(3000px 0 0 #000)'),
  ],
  ['a heading without a box', styled('display:contents;font-size:40px')],
  [
    'a list in which there is nothing to choose',
    under(
      `<select disabled style="appearance:none;font-size:40px;border:0"><option>${NAME}</option></select>`,
    ),
  ],
  [
    'what a field says before it is typed in',
    under(`<input disabled placeholder="${NAME}" style="font-size:40px;border:0">`),
  ],
  [
    'quotation marks',
    under(
      '<h1 class="q"></h1>',
      FORM,
      `<style>.q { quotes: "${NAME}" "" } .q::before { content: open-quote }</style>`,
    ),
  ],
  [
    'a large first line',
    under(
      `<p class="f">${NAME}</p><h1>.</h1>`,
      FORM,
      '<style>.f::first-line{font-size:60px}</style>',
    ),
  ],
  [
    'small letters enlarged',
    under(`<p style="font-size:4px;zoom:10">${NAME}</p><p style="font-size:20px">Bienvenue</p>`),
  ],
  [
    'small letters scaled up',
    under(
      `<p style="font-size:4px;transform:scale(10);transform-origin:0 0;height:40px">${NAME}</p><p style="font-size:20px">Bienvenue</p>`,
    ),
  ],
  [
    'larger words in the colour of their ground',
    under(
      `<p style="font-size:60px;color:#fefefe">Collège</p><p style="font-size:40px">${NAME}</p>`,
    ),
  ],
];

const redrawn =
  (verdict: Disguise['verdict']) =>
  ([name, html]: [string, string]): Disguise => ({ name, verdict, html });

/** The name drawn otherwise than by letters in their own place; a secret asked for in fields that look like others. */
export const REDRAWN_DISGUISES: readonly Disguise[] = [
  ...doubtful.map(redrawn('doubtful')),
  ...imitations.map(redrawn('imitation')),
];
