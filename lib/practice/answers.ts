import type { Answer, MessageType, Request } from '../messages/protocol';
import { done } from '../storage/result';
import { readTexts } from '../texts/read-texts';
import { ENT_NAME, entAt, OWN_ENT } from './own-ent';
import type { PracticeState } from './state';

/** What the answers are made from. */
export interface AnswerSources {
  /** Where the user is. */
  readonly state: () => PracticeState;
  /** Changes what is known for the rest of the exercise. */
  change(patch: Partial<PracticeState>): void;
  /** The real page's address. */
  readonly at: URL;
  /** Address of the practice's ENT. */
  readonly home: string;
}

/** What answers each question of a guide, in the page itself. */
export type Answers = {
  readonly [Type in MessageType]: (request: Request<Type>) => Answer<Type> | Promise<Answer<Type>>;
};

/**
 * Answers the guide in the background's place: nothing is stored, and the background learns nothing of what
 * happens in an exercise.
 */
export function answersFrom({ state, change, at, home }: AnswerSources): Answers {
  const wayBack = { kind: 'known', name: ENT_NAME, href: home, place: 'ent' } as const;
  return {
    known: () => ({
      profile: state().profile,
      language: state().language,
      hiddenHints: state().hidden,
      folded: state().folded ? ['pupil', 'guardian', 'anyone'] : [],
      comfort: state().comfort,
      activated: [],
      newAccount: false,
      ent: entAt(at),
      entDomains: [...OWN_ENT.hosts, ...OWN_ENT.domains],
      passwordTyped: false,
      side: null,
      call: null,
    }),
    'way-back': () => wayBack,
    'search-ents': () => ({
      found: [{ id: OWN_ENT.id, name: ENT_NAME, territory: '' }],
      meant: false,
    }),
    'choose-ent': () => done,
    'doubt-ent': () => null,
    'take-school': () => ({ ok: false, problem: 'elsewhere' }),
    'leave-unanswered': () => null,
    'keep-identifier': () => done,
    // An identifier that is kept already is not offered to be kept.
    'is-kept': () => true,
    'hide-hint': ({ hintId }) => {
      change({ hidden: [...state().hidden, hintId] });
      return done;
    },
    'show-hints': ({ hintIds }) => {
      change({ hidden: state().hidden.filter((id) => !hintIds.includes(id)) });
      return done;
    },
    fold: ({ folded }) => {
      change({ folded });
      return done;
    },
    'panel-side': () => null,
    'set-language': ({ language }) => {
      change({ language });
      return done;
    },
    'typed-password': () => null,
    'code-page': () => ({ isNew: false, again: false }),
    'form-sent': () => null,
    'account-ready': () => null,
    refused: () => [],
    texts: ({ language }) => readTexts('on-page', language),
  };
}
