// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { readLikeness } from '../../../lib/active-tab/in-page/read-likeness';
import { readChooser } from '../../../lib/ents/choosers/read-chooser';
import { ENTS } from '../../../lib/ents/directory';
import { lookAtPortal } from '../../../lib/guide/advice/look-at-portal';
import { adviseOnChooser } from '../../../lib/guide/on-ents/chooser-advice';
import { orHide } from '../../../lib/guide/or-hide';
import { readCriteria } from '../../../lib/password/read-criteria';
import { refusalsOf } from '../../../lib/recognise/refusals';
import { ASKED, anyPage, shadow } from '../page/any-page';
import { LOGIN, pageIn, SELF_SERVICE } from '../page/in-dom';
import { SLOW } from '../password/slow';
import { workOf } from '../work-of';
import { nothingKnown } from './circumstances';

/** Most of the processor's time (ms) for one reading of a small page, where the test's document is slow. */
const MOST = 2000;

/** What is taken of a page that cannot be read. */
const UNREAD = { asksPassword: true, asksSignIn: true, hasPortalForm: true };

const mbn = ENTS.find(({ id }) => id === 'mbn') ?? null;

/** All that reads a page, whatever the page is. */
const READERS: Readonly<Record<string, (html: string) => unknown>> = {
  'the guide on the portal': (html) => lookAtPortal(pageIn(html, LOGIN), nothingKnown),
  'the guide on an account': (html) => lookAtPortal(pageIn(html, SELF_SERVICE), nothingKnown),
  'the guide on an ENT': (html) =>
    adviseOnChooser(
      pageIn(html, 'https://cas.monbureaunumerique.fr/login'),
      { ...nothingKnown, ent: mbn },
      readChooser,
    ),
  'the guide on an unknown page': (html) =>
    adviseOnChooser(pageIn(html, 'https://ent.example/login'), nothingKnown, readChooser),
  'the reader of refusals': (html) => refusalsOf(pageIn(html)),
  'the reader of rules': (html) => {
    const page = pageIn(html);
    return page
      .find('input')
      .map((field) => readCriteria(page, field, { singleForm: false, profile: null }));
  },
  'the reader of imitations': (html) => {
    pageIn(html);
    const read = readLikeness(window as Window & typeof globalThis);
    // It says the same of each page that it cannot read.
    if (read?.names.length === 0) expect(read).not.toMatchObject(UNREAD);
    return read;
  },
};

describe.each(Object.entries(READERS))('%s', (_, read) => {
  it(
    'neither throws nor goes on for ever, whatever a page is made of',
    () => {
      fc.assert(
        fc.property(anyPage, (html) => {
          expect(workOf(() => read(html))).toBeLessThan(MOST);
        }),
        { numRuns: 200 },
      );
    },
    SLOW,
  );
});

const NAMED = `<main><h1>Élève</h1><form><p role="alert" class="error">Mot de passe incorrect</p>
  <p>Élève ou parent</p><label>Identifiant <input name="j_username"></label>
  <label>Mot de passe <input name="j_password" type="password" aria-invalid="true"></label>
  <label><input type="radio" name="r" value="EDU">Élève ou parent avec ÉduConnect</label>
  <label><input type="radio" name="r" value="ENS">Enseignant</label>
  <a href="/sso/educonnect">Élève</a><a href="/parent">Parent</a><button>Valider</button>
  </form></main>`;

describe('a field that is named after what readers ask of a form', () => {
  it.each(ASKED)(
    'stops no look at the page: %s',
    (name) => {
      const page = pageIn(NAMED);
      const chooser = pageIn(NAMED, 'https://cas.monbureaunumerique.fr/login');
      shadow(name);
      const hide = vi.fn();
      const look = orHide(() => {
        lookAtPortal(page, nothingKnown);
        adviseOnChooser(chooser, { ...nothingKnown, ent: mbn }, readChooser);
      }, hide);
      expect(workOf(look)).toBeLessThan(MOST);
      expect(hide.mock.calls.length).toBeLessThanOrEqual(1);
      expect(readLikeness(window as Window & typeof globalThis)?.names).toContain('Élève');
    },
    SLOW,
  );
});
