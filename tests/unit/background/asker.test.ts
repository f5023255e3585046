import { describe, expect, it } from 'vitest';
import { browser } from 'wxt/browser';
import { askerOf } from '../../../lib/background/asker';
import type { Sender } from '../../../lib/messages/may-ask';
import { sender } from './from';

const PORTAL = 'https://educonnect.education.gouv.fr/idp/profile/SAML2/Redirect/SSO?execution=e1s1';

describe('who asks', () => {
  it('is the tab, whether it is private, and its page as the browser tells them', () => {
    const url = new URL(PORTAL);
    expect(askerOf(sender(PORTAL))).toEqual({ tabId: 1, isPrivate: false, from: 'portal', url });
    const tab = { id: 7, incognito: true } as never;
    expect(askerOf(sender(PORTAL, { tab, documentLifecycle: 'active' }))).toEqual({
      tabId: 7,
      isPrivate: true,
      from: 'portal',
      url,
    });
  });

  it.each([
    ['a page that is only prerendered', { documentLifecycle: 'prerender' }],
    ['a frame', { frameId: 3 }],
    ['nothing that has a frame', { frameId: undefined }],
    ['another extension', { id: 'another' }],
    ['outside of a tab', { tab: undefined }],
    ['a page in a sandbox', { origin: 'null' }],
    ['without an address', { url: undefined }],
  ] as const)('is nobody: %s', (_, more) => {
    expect(askerOf({ ...sender(PORTAL), ...more } as never)).toBeNull();
  });

  it.each<[Sender | null, string]>([
    ['portal', 'https://educonnect.education.gouv.fr/'],
    ['portal', 'https://moncompte.educonnect.education.gouv.fr/educt-self-service/'],
    ['other', 'http://educonnect.education.gouv.fr/'],
    ['other', 'https://educonnect.education.gouv.fr:8443/'],
    ['other', 'https://educonnect.education.gouv.fr.example.net/'],
    ['other', 'https://educonnect.education.gouv.fr@example.net/'],
    ['other', 'https://example.net/#https://educonnect.education.gouv.fr/'],
    ['other', 'https://pr-educonnect.education.gouv.fr/'],
    ['teleservices', 'https://teleservices.education.gouv.fr/login/ui/login'],
    ['other', 'https://x.teleservices.education.gouv.fr/'],
    ['login', 'https://cas.monbureaunumerique.fr/login?service=https%3A%2F%2Fexample.net'],
    ['other', 'https://cas.monbureaunumerique.fr:8443/login'],
    ['ent', 'https://cas.monbureaunumerique.fr/loginfake'],
    ['ent', 'https://cas.monbureaunumerique.fr/annonces/42'],
    ['ent', 'https://college-jules-ferry.monbureaunumerique.fr/'],
    ['other', 'http://cas.monbureaunumerique.fr/login'],
    ['other', 'https://monbureaunumerique.fr.example.net/login'],
    ['other', 'https://example.net/'],
    ['own', browser.runtime.getURL('/popup.html' as never)],
    [null, 'chrome-extension://another/popup.html'],
    [null, 'file:///home/me/login.html'],
    [null, 'about:blank'],
    [null, 'data:text/html,<p>'],
  ])('is %s at %s', (from, url) => {
    expect(askerOf(sender(url))?.from ?? null).toBe(from);
  });
});
