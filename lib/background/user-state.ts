import { ENTS } from '../ents/directory';
import { entAt, entOfSsoUrl, entsOfPage, learnFrom } from '../ents/search/find';
import { isSignOut } from '../ents/search/sign-out';
import type { KnownAnswer } from '../messages/answers';
import type { Request } from '../messages/protocol';
import { forgetDoubt } from '../my-ent/doubted';
import { forgetTab, learn } from '../my-ent/learnt';
import { readPeople } from '../people/people';
import { callLines } from '../school/contact';
import { readKeptPolicy } from '../school/kept-policy';
import { EDUCONNECT_HOST } from '../screens/hosts';
import { readSettings } from '../storage/settings';
import { uiLanguage } from '../texts/ui-language';
import type { Asker } from './asker';
import {
  forgetNewAccount,
  hasNewAccount,
  newAccountAtEnt,
  newAccountAtSignIn,
} from './new-accounts';
import type { PanelSides } from './panel-sides';
import type { TypedPasswords } from './typed-passwords';

/**
 * What a guide on a page needs to know; the ENT in the page's address is learnt on arrival,
 * except from a private window.
 *
 * @param request the BCP 47 tags of the browser's languages, preferred first
 * @param asker who asks
 * @param typed what was typed in each tab to sign in
 * @param sides where the panel stood in each tab
 */
export async function userState(
  { languages, arriving }: Request<'known'>,
  asker: Asker,
  typed: TypedPasswords,
  sides: PanelSides,
): Promise<KnownAnswer> {
  const { url } = asker;
  // Its user has left the portal, and with it what was typed there.
  if (asker.from !== 'portal') typed.forget(asker.tabId);
  // Before anything is awaited: what is typed meanwhile is not what the page arrived with.
  const passwordTyped = typed.has(asker.tabId);
  if (arriving) await learnEnt(asker);
  const [{ value: settings }, { value: people }, policy] = await Promise.all([
    readSettings(),
    readPeople(),
    readKeptPolicy(),
  ]);
  const { textSize, spacing, readAloud } = settings;
  return {
    profile: settings.profile,
    language: uiLanguage(settings.language, languages),
    hiddenHints: settings.hiddenHints,
    folded: settings.folded,
    comfort: { textSize, spacing, readAloud },
    activated: [...new Set(people.flatMap(({ profile }) => profile ?? []))],
    newAccount: await hasNewAccount(asker.tabId),
    ent: entAt(url) ?? entsOfPage(url)[0] ?? null,
    entDomains: ENTS.flatMap(({ hosts, domains }) => [...hosts, ...domains]),
    passwordTyped,
    side: sides.of(asker.tabId),
    call: callLines(policy),
  };
}

async function learnEnt({ url, tabId, isPrivate }: Asker): Promise<void> {
  if (isPrivate) return;
  // After a sign-out, somebody else may take over.
  if (isSignOut(url)) {
    await forgetNewAccount(tabId);
    await forgetDoubt(tabId);
    return forgetTab(tabId);
  }
  const sender = entOfSsoUrl(url);
  // A user who comes from their ENT has been in it: what follows is daily use.
  if (sender) await forgetNewAccount(tabId);
  else if (url.hostname === EDUCONNECT_HOST) await newAccountAtSignIn(tabId);
  else if (entAt(url)) await newAccountAtEnt(tabId);
  const told = learnFrom(url) ?? (sender && { ent: sender, school: null });
  if (told) await learn(tabId, { entId: told.ent.id, school: told.school });
}
