import { readSearch } from '../ents/search/read-search';
import { suggestionsOf } from '../ents/search/suggestions';
import type { Answer, MessageType, Request } from '../messages/protocol';
import { ESTIMATED_LENGTH } from '../messages/strength';
import { chooseEnt, takeSchool } from '../my-ent/choose';
import { doubtEnt, forgetDoubt } from '../my-ent/doubted';
import { withOthers } from '../my-ent/family-ways';
import { learntFor, leaveUnanswered } from '../my-ent/learnt';
import { myEnt } from '../my-ent/my-ent';
import { wayBackOf } from '../my-ent/way-back-of';
import { isKept, keepPerson } from '../people/people';
import { changeSettings, readSettings } from '../storage/settings';
import { readTexts } from '../texts/read-texts';
import { READERS, type Reader } from '../vocabulary';
import type { Asker } from './asker';
import { openCodePage, rememberForm } from './code-pages';
import { rememberNewAccount } from './new-accounts';
import type { PanelSides } from './panel-sides';
import { refusedAgain } from './refused-boxes';
import type { TypedPasswords } from './typed-passwords';
import { userState } from './user-state';

/** What answers each question of the protocol. */
export type Handlers = {
  readonly [Type in MessageType]: (
    request: Request<Type>,
    asker: Asker,
    typed: TypedPasswords,
    sides: PanelSides,
  ) => Answer<Type> | Promise<Answer<Type>>;
};

/** One per question; nothing that matters is kept in memory between questions. */
export const HANDLERS: Handlers = {
  known: userState,
  'way-back': async ({ said }, { tabId, from }) => {
    const answer = await wayBackOf(tabId, said);
    // First names go no further than the portal, where a guardian's one account is.
    return from === 'portal' ? withOthers(answer) : answer;
  },
  'search-ents': ({ query }) => readSearch().then((search) => suggestionsOf(search(query))),
  'choose-ent': ({ entId }, { tabId }) => chooseEnt(tabId, entId),
  'doubt-ent': (request, { tabId }) => doubt(request, tabId).then(nothing),
  'take-school': ({ entId, given }, { tabId, isPrivate }) =>
    takeSchool(tabId, entId, given, !isPrivate),
  'leave-unanswered': ({ entId }) => leaveUnanswered(entId ?? '').then(nothing),
  'keep-identifier': keepIdentifier,
  'is-kept': ({ identifier }) => isKept(identifier),
  'hide-hint': ({ hintId }) => hideHint(hintId),
  'show-hints': ({ hintIds }) => showHints(hintIds),
  fold,
  'set-language': ({ language }) => changeSettings({ language }),
  'typed-password'(request, { tabId }, typed) {
    rememberTyped(typed, tabId, request.typed);
    return null;
  },
  'panel-side'({ side }, { tabId }, _, sides) {
    sides.remember(tabId, side);
    return null;
  },
  'code-page': (_, { tabId, isPrivate }) => openCodePage(tabId, isPrivate),
  'form-sent': ({ again }, { tabId }) => rememberForm(tabId, again).then(nothing),
  'account-ready': (_, { tabId }) => rememberNewAccount(tabId).then(nothing),
  refused: (request, { tabId, isPrivate }) => (isPrivate ? [] : refusedAgain(tabId, request)),
  texts: ({ language }) => readTexts('on-page', language),
};

const nothing = () => null;

/** A password cut short is not remembered: it could not be told from another one. */
function rememberTyped(typed: TypedPasswords, tabId: number, password: string | null): void {
  if (password === null || password.length >= ESTIMATED_LENGTH) typed.forget(tabId);
  else typed.remember(tabId, password);
}

async function doubt({ doubted, said }: Request<'doubt-ent'>, tabId: number): Promise<void> {
  const mine = doubted ? await myEnt(tabId, said) : null;
  await (mine ? doubtEnt(tabId, mine) : forgetDoubt(tabId));
}

async function keepIdentifier(
  { identifier, profile }: Request<'keep-identifier'>,
  { tabId }: Asker,
) {
  const { value: settings } = await readSettings();
  const { here } = await learntFor(tabId);
  const ent = here ?? { entId: settings.entId, school: settings.entHome };
  return keepPerson({
    nickname: '',
    profile,
    identifier,
    ents: ent.entId || ent.school ? [{ child: '', entId: ent.entId, entHome: ent.school }] : [],
  });
}

/** Before a profile is known, it applies to the next one: one click is enough. */
function fold({ folded, reader }: Request<'fold'>) {
  const meant: readonly Reader[] = reader === 'anyone' ? READERS : [reader];
  return changeSettings((settings) => {
    const others = settings.folded.filter((one) => !meant.includes(one));
    return { folded: folded ? [...others, ...meant] : others };
  });
}

/** Most hints that are remembered as hidden, the last ones: more than there are. */
const MOST_HIDDEN = 500;

function showHints(hintIds: readonly string[]) {
  return changeSettings(({ hiddenHints }) => ({
    hiddenHints: hiddenHints.filter((id) => !hintIds.includes(id)),
  }));
}

function hideHint(hintId: string) {
  return changeSettings(({ hiddenHints }) => ({
    hiddenHints: [...new Set([...hiddenHints, hintId])].slice(-MOST_HIDDEN),
  }));
}
