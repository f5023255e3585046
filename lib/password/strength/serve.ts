import {
  type Previous,
  SOLID,
  type Strength,
  type StrengthAnswer,
  type StrengthPort,
  type StrengthRequest,
} from '../../messages/strength';
import { readStrengthRequest } from '../../messages/strength-schema';
import { suggest } from '../suggest';
import type { Suggestion } from '../suggestion';
import type { Estimator } from './estimator';
import { forbiddenWords } from './forbidden-words';

/** What the answers are made from. */
export interface StrengthSources {
  /** One for the whole background. */
  readonly estimator: Estimator;
  /** Names and identifiers that a password should not be made of; never rejects. */
  personal(): Promise<readonly string[]>;
  /** Compares a password with the one typed to sign in; never rejects. */
  compare(password: string): Promise<Previous>;
}

/**
 * How long (ms) questions are gathered before one is worked on: each comes as a task of its own, and only
 * after the others have come is it known which one is the newest.
 */
const GATHER = 10;

/**
 * Answers one page's questions about passwords. However many come together, one password is estimated and
 * suggestions are made once; a message that is no question gets no answer. Nothing asked is kept.
 *
 * @param port the page's port
 * @param sources what the answers are made from
 */
export function serveStrength(port: StrengthPort, sources: StrengthSources): void {
  let waiting: StrengthRequest[] = [];
  let isWorking = false;
  let isOpen = true;
  port.onDisconnect.addListener(() => {
    isOpen = false;
    waiting = [];
  });
  const work = async () => {
    const asked = waiting;
    waiting = [];
    for (const answer of await answersTo(asked, sources)) if (isOpen) port.postMessage(answer);
    isWorking = false;
    workLater();
  };
  const workLater = () => {
    if (isWorking || waiting.length === 0) return;
    isWorking = true;
    setTimeout(work, GATHER);
  };
  sources.estimator.ready().catch(() => undefined);
  port.onMessage.addListener((message) => {
    const request = readStrengthRequest(message);
    if (!request || !isOpen) return;
    waiting.push(request);
    workLater();
  });
}

/** The answer to each, in their order: the newest password is estimated, those it has overtaken are not. */
async function answersTo(
  asked: readonly StrengthRequest[],
  { estimator, personal, compare }: StrengthSources,
): Promise<StrengthAnswer[]> {
  try {
    const [estimate, names] = await Promise.all([estimator.ready(), personal()]);
    const own: OwnEstimate = (password) => estimate(password, forbiddenWords(names, password));
    const newest = asked.findLast(({ kind }) => kind === 'estimate');
    const last = asked.findLast((one): one is SuggestRequest => one.kind === 'suggest');
    const suggestions = last ? solidOnes(last, own) : [];
    return await Promise.all(
      asked.map(async (request) => {
        const { kind, id } = request;
        if (kind === 'suggest') return { kind, id, suggestions };
        if (request !== newest) return { kind: 'none', id };
        const previous = await compare(request.password);
        return { kind, id, ...own(request.password), previous };
      }),
    );
  } catch {
    return asked.map(({ id }) => ({ kind: 'none', id }));
  }
}

/** How hard a password is to guess for who knows the kept people. */
type OwnEstimate = (password: string) => Strength;

type SuggestRequest = Extract<StrengthRequest, { kind: 'suggest' }>;

/**
 * Solid suggestions; where the page's limit leaves no room for one, the best it allows; none where it asks
 * for more than anybody types.
 */
function solidOnes({ criteria }: SuggestRequest, estimate: OwnEstimate): readonly Suggestion[] {
  if (!criteria) return [];
  const solid = (password: string) => estimate(password).score >= SOLID;
  const found = suggest(criteria, { solid });
  return found.length > 0 ? found : suggest(criteria);
}
