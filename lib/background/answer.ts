import { searchEnts } from '../ents/search/search';
import { type Request, requestSchema } from '../messages/request-schema';
import { chooseEnt, takeSchool } from '../my-ent/choose';
import { learntFor, leaveUnanswered } from '../my-ent/learnt';
import { wayBackOf } from '../my-ent/way-back-of';
import { keepPerson } from '../people/people';
import { changeSettings, readSettings } from '../storage/settings';
import { readTexts } from '../texts/read-texts';
import { READERS, type Reader } from '../vocabulary';
import { openCodePage, rememberForm } from './code-pages';
import { known } from './known';
import { refusedAgain } from './refused-boxes';
import type { TypedPasswords } from './typed-passwords';

/** The tab a question comes from. */
export interface Asker {
  readonly tabId: number;
  /** Nothing that a private window tells is remembered. */
  readonly isPrivate: boolean;
}

const refusedInPrivate = { ok: false, reason: 'private' } as const;

/**
 * Answers a question of the guide. Nothing that matters is remembered between two questions: the
 * background may die in between.
 *
 * @param message what was received; anything that is not a request is left unanswered
 * @param asker who asks
 * @param typed what was typed in each tab to sign in
 */
export async function answer(
  message: unknown,
  asker: Asker,
  typed: TypedPasswords,
): Promise<unknown> {
  const request = requestSchema.safeParse(message);
  if (!request.success) return undefined;
  if (asker.isPrivate && writes(request.data)) return refusedInPrivate;
  switch (request.data.type) {
    case 'known':
      return known(request.data, asker, typed);
    case 'way-back':
      return wayBackOf(asker.tabId, request.data.said);
    case 'search-ents':
      return searchEnts(request.data.query);
    case 'choose-ent':
      return chooseEnt(asker.tabId, request.data.entId);
    case 'take-school': {
      const { entId, given } = request.data;
      return takeSchool(asker.tabId, entId, given, !asker.isPrivate);
    }
    case 'leave-unanswered':
      return leaveUnanswered(request.data.entId ?? '');
    case 'keep-identifier':
      return keepIdentifier(request.data, asker.tabId);
    case 'hide-hint':
      return hideHint(request.data.hintId);
    case 'fold':
      return fold(request.data);
    case 'speak':
      return changeSettings({ language: request.data.language });
    case 'typed-password':
      return typed.remember(asker.tabId, request.data.typed);
    case 'code-page':
      return openCodePage(asker.tabId, asker.isPrivate);
    case 'form-sent':
      return rememberForm(asker.tabId, request.data.again);
    case 'refused':
      return asker.isPrivate ? [] : refusedAgain(asker.tabId, request.data);
    case 'texts':
      return readTexts('on-page', request.data.language);
  }
}

const writes = ({ type }: Request): boolean =>
  ![
    'known',
    'way-back',
    'search-ents',
    'take-school',
    'typed-password',
    'code-page',
    'refused',
    'texts',
  ].includes(type);

type KeepIdentifier = Extract<Request, { type: 'keep-identifier' }>;

async function keepIdentifier({ identifier, profile }: KeepIdentifier, tabId: number) {
  const { value: settings } = await readSettings();
  const { here } = await learntFor(tabId);
  const ent = here ?? { entId: settings.entId, school: settings.entHome };
  return keepPerson({
    nickname: '',
    profile,
    identifier,
    entId: ent.entId,
    entHome: ent.school,
  });
}

/** Before a profile is known, it is for whichever comes next: one click is enough. */
function fold({ folded, reader }: Extract<Request, { type: 'fold' }>) {
  const meant: readonly Reader[] = reader === 'anyone' ? READERS : [reader];
  return changeSettings((settings) => {
    const others = settings.folded.filter((one) => !meant.includes(one));
    return { folded: folded ? [...others, ...meant] : others };
  });
}

function hideHint(hintId: string) {
  return changeSettings(({ hiddenHints }) => ({
    hiddenHints: [...new Set([...hiddenHints, hintId])],
  }));
}
