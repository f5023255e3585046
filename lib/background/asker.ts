import { type Browser, browser } from 'wxt/browser';
import { ENTS } from '../ents/directory';
import { ownsHost } from '../ents/owns';
import { entsOfPage } from '../ents/search/find';
import { MAY_ASK, type Sender } from '../messages/may-ask';
import { educonnect, isSecure, teleservices } from '../screens/hosts';

/** Who asks a question, as the browser says. */
export interface Asker {
  readonly tabId: number;
  /** Nothing from a private window is remembered. */
  readonly isPrivate: boolean;
  readonly from: Sender;
  /** Address of the page. */
  readonly url: URL;
}

/**
 * Identifies who asks a question.
 *
 * @param sender the browser's description of the page
 * @returns null for anybody else than a page of a tab: a frame, another extension, a page that nobody
 *   sees because it is prerendered (only Chromium says so), one that its opener or its server has put
 *   in a sandbox, so that it has an address and not the rights of its site
 */
export function askerOf(sender: Browser.runtime.MessageSender): Asker | null {
  const { id, tab, frameId, documentLifecycle, origin } = sender;
  if (id !== browser.runtime.id || tab?.id === undefined || frameId !== 0) return null;
  if (documentLifecycle === 'prerender' || origin === 'null' || !URL.canParse(sender.url ?? ''))
    return null;
  const url = new URL(sender.url ?? '');
  const from = kindOf(url);
  return from && { tabId: tab.id, isPrivate: tab.incognito, from, url };
}

/** Whether who asks may ask this. */
export const mayAsk = ({ from }: Asker, what: keyof typeof MAY_ASK): boolean =>
  MAY_ASK[what].includes(from);

function kindOf(url: URL): Sender | null {
  if (url.href.startsWith(browser.runtime.getURL('/'))) return 'own';
  if (isSecure(url)) {
    if (isOneOf(educonnect, url)) return 'portal';
    if (isOneOf(teleservices, url)) return 'teleservices';
    if (entsOfPage(url).length > 0) return 'login';
    if (ENTS.some((ent) => ownsHost(ent, url.hostname))) return 'ent';
  }
  return url.protocol === 'https:' || url.protocol === 'http:' ? 'other' : null;
}

const isOneOf = (hosts: readonly string[], { hostname }: URL): boolean => hosts.includes(hostname);
