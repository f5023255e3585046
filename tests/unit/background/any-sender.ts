import fc from 'fast-check';
import { type Browser, browser } from 'wxt/browser';

/** Tab in which a password was typed, before anybody asks. */
export const TAB = 1;

/** The two origins of ÉduConnect, spelled out: what the code takes for them is under test. */
const PORTALS = [
  'https://educonnect.education.gouv.fr',
  'https://moncompte.educonnect.education.gouv.fr',
];

const url = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...PORTALS.map((origin) => `${origin}/a/page`)) },
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      'https://teleservices.education.gouv.fr/login/ui/login',
      'https://cas.monbureaunumerique.fr/login?service=x',
      'https://www.laclasse.com/sso/login?service=javascript:alert(1)',
      'https://college.monbureaunumerique.fr/',
      'https://example.net/',
    ),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      'https://educonnect.education.gouv.fr./',
      'https://educonnect.education.gouv.fr:8443/',
      'https://user:educonnect.education.gouv.fr@example.net/',
      'https://educonnect.education.gouv.fr@example.net/',
      'https://educonnect.education.gouv.fr%2eexample.net/',
      'https://educonnect。education。gouv。fr.example.net/',
      'http://educonnect.education.gouv.fr/',
      'blob:https://educonnect.education.gouv.fr/0e1f',
      'view-source:https://educonnect.education.gouv.fr/',
      'data:text/html,https://educonnect.education.gouv.fr/',
      'about:srcdoc',
      'about:blank',
      'javascript:0',
      'file:///home/me/login.html',
      'chrome-extension://another/popup.html',
      `${browser.runtime.getURL('/')}popup.html`,
    ),
  },
  fc.webUrl({ withFragments: true, withQueryParameters: true }),
  fc.string(),
  fc.constant(undefined),
);

const mostly = <Value, Other>(value: Value, ...others: Other[]) =>
  fc.oneof(
    { weight: 9, arbitrary: fc.constant(value) },
    { weight: 1, arbitrary: fc.constantFrom(...others) },
  );

/** Whoever a browser may say that a message is from. */
export const anySender = fc.record({
  id: mostly(browser.runtime.id, 'another', '', undefined),
  url,
  frameId: mostly(0, 3, 1, -1, undefined),
  documentLifecycle: mostly('active', 'prerender', 'cached', 'pending_deletion', undefined),
  origin: mostly(undefined, 'null', 'https://educonnect.education.gouv.fr', ''),
  tab: fc.oneof(
    {
      weight: 6,
      arbitrary: fc.record({ id: fc.constantFrom(TAB, 2), incognito: fc.boolean() }),
    },
    { weight: 1, arbitrary: fc.constantFrom({ incognito: false }, undefined) },
  ),
}) as fc.Arbitrary<Browser.runtime.MessageSender>;

/** Whether anything at all may be answered: to the first frame of a page in a tab that somebody sees. */
export function isSomebody(sender: Browser.runtime.MessageSender): boolean {
  const { id, frameId, tab, documentLifecycle, origin } = sender;
  const isPage = frameId === 0 && tab?.id !== undefined && documentLifecycle !== 'prerender';
  const isWeb = /^https?:$/.test(parsed(sender)?.protocol ?? '');
  return id === browser.runtime.id && isPage && origin !== 'null' && isWeb;
}

/** Whether the page is one of ÉduConnect. */
export const isPortal = (sender: Browser.runtime.MessageSender): boolean =>
  isSomebody(sender) && PORTALS.some((origin) => parsed(sender)?.origin === origin);

const parsed = ({ url: address = '' }: Browser.runtime.MessageSender): URL | null =>
  URL.canParse(address) ? new URL(address) : null;
