import { browser } from 'wxt/browser';
import { askGuide, type SignIn } from '../messages/ask-guide';
import { keptAddress } from '../my-ent/kept-address';
import { readPeople } from '../people/people';
import { entsOf } from '../people/person';
import { readSettings } from '../storage/settings';
import { wakeGuide } from './guide-access';
import { type Likeness, likenessOf } from './likeness';
import { putInFrames } from './put-script';
import { type Where, whereAmI } from './where';

/** Where the page in view is, its tab, and who can sign in there. */
export type Located = Where & {
  readonly tabId?: number;
  /** Null anywhere but on a page of the portal with a guide. */
  readonly signIn: SignIn | null;
  /** What « C'est mon ENT » would keep; null where the page is not one to come back to. */
  readonly address?: string | null;
};

/**
 * Finds out where the page in view is. The click that opened the popup allows reading it
 * (`activeTab`), and that page only. Never rejects.
 */
export async function locate(): Promise<Located> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true }).catch(() => []);
  if (tab?.id === undefined) return { kind: 'nowhere', signIn: null };
  const { id: tabId } = tab;
  const url = addressOf(tab.url);
  const where = whereAmI(url, url && (await likenessIn(tabId)), await ownEnts());
  return {
    ...where,
    tabId,
    address: url && keptAddress(url),
    signIn: where.kind === 'educonnect' ? await asked(tabId) : null,
  };
}

function addressOf(url: string | undefined): URL | null {
  return url && URL.canParse(url) ? new URL(url) : null;
}

/** The browser's own pages cannot be read, nor those to which the user has denied access. */
async function likenessIn(tabId: number): Promise<Likeness | null> {
  return likenessOf(await putInFrames(tabId, '/likeness.js').catch(() => []));
}

async function ownEnts(): Promise<ReadonlySet<string>> {
  const [{ value: settings }, { value: people }] = await Promise.all([
    readSettings(),
    readPeople(),
  ]);
  const ids = [settings.entId, ...entsOf(people).map(({ entId }) => entId)];
  return new Set(ids.filter((id) => id !== null));
}

/** Asks the guide of a page of the portal, after injecting it where it is missing. */
async function asked(tabId: number): Promise<SignIn | null> {
  const ask = () => askGuide(tabId, { type: 'sign-in' });
  const answer = await ask();
  if (answer) return answer;
  await wakeGuide(tabId);
  return ask();
}
