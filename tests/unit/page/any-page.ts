import fc from 'fast-check';

/** Elements that a reader of pages asks after, and some that nobody expects. */
const TAGS =
  'main form fieldset legend label input select option textarea button a p li ul h1 h2 div span b table td header nav dialog svg title script template slot x-part font body html frameset'.split(
    ' ',
  );

/** What such pages say, and what they never do. */
const WORDS = fc.oneof(
  fc.constantFrom('Mot de passe', 'Identifiant', 'Élève', 'Responsable d’élève', 'ÉduConnect'),
  fc.constantFrom('Mot de passe incorrect', 'Au moins 8 caractères', 'Parmi ! ? ( ) «', '\u202e»'),
  fc.string({ unit: 'binary', maxLength: 20 }),
);

const NAMES =
  'id class name type role for href value style hidden alt title placeholder aria-label aria-labelledby aria-describedby aria-invalid data-min-size data-caracteres-speciaux pattern minlength maxlength autocomplete'.split(
    ' ',
  );

const VALUES = fc.oneof(
  fc.constantFrom('x', 'y', 'x y', 'radio', 'password', 'checkbox', 'alert', 'log', 'dialog'),
  fc.constantFrom('j_username', 'j_password', 'EDU', 'theForm', 'bouton_eleve', 'fr-error-text'),
  fc.constantFrom('https://educonnect.education.gouv.fr/', 'javascript:0', '//', 'http://[', '#'),
  fc.constantFrom('display: none', 'color: red', 'position: fixed; z-index: 99999', '-1', '1e9'),
  fc.string({ maxLength: 12 }),
);

const attributes = fc
  .array(fc.tuple(fc.constantFrom(...NAMES), VALUES), { maxLength: 4 })
  .map((all) => all.map(([name, value]) => ` ${name}="${value.replaceAll('"', '')}"`).join(''));

/** A start, an end, or words: nothing says that what begins comes to an end. */
const token = fc.oneof(
  { weight: 4, arbitrary: fc.tuple(fc.constantFrom(...TAGS), attributes).map(begun) },
  { weight: 2, arbitrary: fc.constantFrom(...TAGS).map((tag) => `</${tag}>`) },
  { weight: 3, arbitrary: WORDS.map((words) => words.replaceAll('<', '&lt;')) },
  { weight: 1, arbitrary: fc.constantFrom('<', '<!--', '-->', '<![CDATA[', '&#0;', '<?', '</>') },
);

function begun([tag, given]: [string, string]): string {
  return `<${tag}${given}>`;
}

/** The content of any page, well made or not. */
export const anyPage: fc.Arbitrary<string> = fc
  .array(token, { maxLength: 60 })
  .map((tokens) => tokens.join(''));

/** What readers ask of elements, without what the test's own document asks: a browser tries those. */
export const ASKED =
  'shadowRoot localName tagName id className labels matches closest contains querySelector querySelectorAll textContent innerText getBoundingClientRect checkVisibility nextElementSibling firstElementChild elements submit style'.split(
    ' ',
  );

/** Gives forms what browsers do, and the test's document does not: a field hides what bears its name. */
export function shadow(name: string): void {
  for (const form of document.querySelectorAll('form')) {
    const field = document.createElement('input');
    field.type = 'hidden';
    HTMLElement.prototype.append.call(form, field);
    Object.defineProperty(form, name, { configurable: true, get: () => field });
  }
}
