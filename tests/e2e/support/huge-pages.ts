/// <reference lib="dom" />

/** A page that grows beyond what any page is. */
interface HugePage {
  /** What it has too much of. */
  readonly name: string;
  readonly replica: string;
  /** Makes it grow, in the page; uses nothing outside itself. */
  make(): void;
}

const LOGIN = 'educonnect/2025/login.html';
const PASSWORD = 'account/2025/new-password.html';
const CHOOSER = 'ent/mbn/chooser.html';
const LINKS = 'ent/laclasse/chooser.html';

/** Pages that are huge in one way each: elements, depth, words, fields, messages, roots, lines, rules. */
export const HUGE_PAGES: readonly HugePage[] = [
  {
    name: '100 000 elements',
    replica: LOGIN,
    make() {
      const words = Array.from({ length: 100_000 }, () => '<i>mot de passe</i>').join('');
      document.querySelector('main')?.insertAdjacentHTML('beforeend', words);
    },
  },
  {
    name: 'a hidden part 5 000 levels deep',
    replica: LOGIN,
    make() {
      const top = document.createElement('div');
      top.hidden = true;
      let part: Element = top;
      for (let level = 0; level < 5000; level++) {
        part = part.appendChild(document.createElement('div'));
      }
      part.innerHTML = '<p class="error">Mot de passe incorrect</p><button>Valider</button>';
      document.querySelector('main')?.append(top);
    },
  },
  {
    name: 'texts of a megabyte',
    replica: LOGIN,
    make() {
      for (const name of ['p', 'h1', 'button', 'label', 'li', 'div']) {
        const part = document.createElement(name);
        part.textContent = 'mot de passe '.repeat(80_000);
        document.querySelector('main')?.append(part);
      }
    },
  },
  {
    name: '10 000 fields',
    replica: LOGIN,
    make() {
      const fields = Array.from({ length: 10_000 }, (_, at) => `<label>${at} <input></label>`);
      document.querySelector('main')?.insertAdjacentHTML('beforeend', fields.join(''));
    },
  },
  {
    name: '10 000 messages of refusal',
    replica: LOGIN,
    make() {
      const message = '<p class="fr-error-text" style="color:red">Mot de passe incorrect</p>';
      document
        .querySelector('main')
        ?.insertAdjacentHTML('beforeend', Array(10_000).fill(message).join(''));
    },
  },
  {
    name: 'messages of refusal among as many fields',
    replica: PASSWORD,
    make() {
      const one =
        '<label>Code <input aria-invalid="true"></label><p role="alert" style="color:red">Il faut 8 chiffres</p>';
      document.querySelector('form')?.insertAdjacentHTML('beforeend', one.repeat(450));
    },
  },
  {
    name: '150 000 elements in a root',
    replica: LOGIN,
    make() {
      const host = document.createElement('div');
      const root = host.attachShadow({ mode: 'open' });
      root.innerHTML = '<i></i>'.repeat(150_000);
      document.querySelector('main')?.append(host);
    },
  },
  {
    name: 'roots in roots',
    replica: LOGIN,
    make() {
      let host: Element | ShadowRoot | null = document.querySelector('main');
      for (let level = 0; level < 3000; level++) {
        const next = document.createElement('x-level');
        host?.append(next);
        host = next.attachShadow({ mode: 'open' });
      }
    },
  },
  {
    name: '19 000 links',
    replica: LINKS,
    make() {
      const lines = Array.from({ length: 19_000 }, (_, at) => `<a href="/${at}">Élève ${at}</a>`);
      document.body.insertAdjacentHTML('beforeend', lines.join(''));
    },
  },
  {
    name: '480 lines to tick',
    replica: CHOOSER,
    make() {
      const line = '<label><input type="radio" name="r" value="EDU">Élève ou parent</label>';
      document.querySelector('form')?.insertAdjacentHTML('beforeend', line.repeat(480));
    },
  },
  {
    name: '10 000 rules for a password',
    replica: PASSWORD,
    make() {
      const rules = Array.from({ length: 10_000 }, (_, at) => `<p>Au moins ${at} chiffres</p>`);
      document.querySelector('form')?.insertAdjacentHTML('afterbegin', rules.join(''));
    },
  },
];
