// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { lookAtPortal } from '../../../lib/guide/advice/look-at-portal';
import type { Page } from '../../../lib/page/page';
import { isTranslated } from '../../../lib/page/translated';
import { ACTIONS } from '../../../lib/recognise/action';
import { createPortalPage } from '../../../lib/recognise/portal-page';
import { educonnect, teleservices } from '../../../lib/screens/hosts';
import { frOnPortal } from '../../../lib/texts/locales/fr/on-portal';
import { createTexts } from '../../../lib/texts/texts';
import { readCatalogue } from '../../harness/catalogue';
import { type Tongue, type Translator, translateHere } from '../../harness/translate';
import { show } from './shown';

const WAYS: readonly (readonly [Translator, Tongue])[] = [
  ['chrome', 'ar'],
  ['edge', 'en'],
  ['firefox', 'en'],
];

/** A page that only its words tell from others. */
const SOME_PAGE = 'educonnect/translated';

/** Screens of the newest pages that structure or address tells from others. */
const TOLD_BY_STRUCTURE: readonly string[] = [
  'account/2022/account.html',
  'account/2022/activated.html',
  'account/2022/guardian-identity.html',
  'account/2022/pupil-identity.html',
  'account/2022/sms-code.html',
  'account/2025/account.html',
  'account/2025/account-guardian.html',
  'account/2025/activated.html',
  'account/2025/guardian-activated.html',
  'account/2025/guardian-children.html',
  'account/2025/guardian-identity.html',
  'account/2025/guardian-new-password.html',
  'account/2025/new-password.html',
  'account/2025/pupil-identity.html',
  'account/2025/sms-code.html',
  'account/2026/franceconnect-children.html',
  'account/2026/franceconnect-code.html',
  'account/2026/mail-code.html',
  'educonnect/2025/birth-date-check.html',
  'educonnect/2025/birth-date-check-guardian.html',
  'educonnect/2025/login.html',
  'educonnect/2026/birth-date-check.html',
  'educonnect/2026/login.html',
  'teleservices/2022/home.html',
  'teleservices/2025/home.html',
];

const texts = createTexts('fr', frOnPortal);

const hosts: readonly string[] = [...educonnect, ...teleservices];
const replicas = readCatalogue().replicas.filter(({ at }) => hosts.includes(new URL(at).hostname));

function lookAt(page: Page) {
  return lookAtPortal(page, {
    ent: null,
    texts,
    profile: null,
    hiddenHints: new Set<string>(),
    refusedAgain: new Set<never>(),
    signals: () => new Set(),
  });
}

const places = (advice: ReturnType<typeof lookAt>, tone?: string): Element[] =>
  (advice?.hints ?? [])
    .filter((hint) => !tone || hint.tone === tone)
    .flatMap((hint) => hint.places.map(({ element }) => element));

afterEach(() => {
  document.documentElement.className = '';
  document.documentElement.lang = '';
});

describe.each(replicas)('$path, translated by the browser', (replica) => {
  // States reached by an action need a browser: tests/e2e/translated.spec.ts.
  const states = replica.states.filter((state) => !state.do);

  it.each(states)('is never mistaken for another screen: $name', (state) => {
    WAYS.forEach(([by, into], seed) => {
      const way = `${by} ${into}`;
      const page = show(replica, state);
      const original = lookAt(page)?.screen ?? null;
      const pointed = new Set(places(lookAt(page)));
      translateHere({ by, into, seed });
      const found = lookAt(createPortalPage(document, new URL(replica.at)));
      const screen = found?.screen ?? null;
      const allowed = [original, null, ...(original ? [SOME_PAGE] : [])];
      expect(allowed, way).toContain(screen);
      // A refused box is pointed at, whatever the cause.
      const refused = new Set(places(found, 'trouble'));
      const wrong = places(found).filter(
        (element) =>
          (!refused.has(element) && (state.never ?? []).some((never) => element.matches(never))) ||
          (element.matches(ACTIONS) && !pointed.has(element)),
      );
      expect(
        wrong.map(({ outerHTML }) => outerHTML),
        way,
      ).toEqual([]);
      if (TOLD_BY_STRUCTURE.includes(replica.path)) expect(screen, way).toBe(original);
      document.documentElement.className = '';
    });
  });

  it('does not count as translated just because its language is given wrong', () => {
    const told = states.filter((state) => {
      const page = show(replica, state, 'en');
      // A page that gets no advice is not called translated either.
      return isTranslated(page) && lookAt(page) && !replica.path.includes('translated');
    });
    expect(told.map(({ name }) => name)).toEqual([]);
  });
});
