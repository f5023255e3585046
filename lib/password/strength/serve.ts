import {
  type Previous,
  SOLID,
  type Strength,
  type StrengthAnswer,
  type StrengthPort,
  type StrengthRequest,
} from '../../messages/strength';
import { strengthRequestSchema } from '../../messages/strength-schema';
import { suggest } from '../suggest';
import type { Suggestion } from '../suggestion';
import type { Estimator } from './estimator';
import { forbiddenWords } from './forbidden-words';

/** What the answers are made from. */
interface StrengthSources {
  /** One for the whole background. */
  readonly estimator: Estimator;
  /** Names and identifiers that a password should not be made of; never rejects. */
  personal(): Promise<readonly string[]>;
  /** Compares a password with the one typed to sign in; never rejects. */
  compare(password: string): Promise<Previous>;
}

/**
 * Answers one page's questions about passwords. A question that a newer one has overtaken is not
 * estimated; a message that is no question gets no answer. Nothing asked is kept.
 *
 * @param port the page's port
 * @param sources what the answers are made from
 */
export function serveStrength(port: StrengthPort, sources: StrengthSources): void {
  let newest = 0;
  let open = true;
  port.onDisconnect.addListener(() => {
    open = false;
  });
  sources.estimator.ready().catch(() => undefined);
  port.onMessage.addListener(async (message) => {
    const parsed = strengthRequestSchema.safeParse(message);
    if (!parsed.success) return;
    const request: StrengthRequest = parsed.data;
    if (request.kind === 'estimate') newest = request.id;
    const answer = await answerTo(request, sources, () => newest);
    if (open) port.postMessage(answer);
  });
}

async function answerTo(
  request: StrengthRequest,
  { estimator, personal, compare }: StrengthSources,
  newest: () => number,
): Promise<StrengthAnswer> {
  const { kind, id } = request;
  try {
    const [estimate, names] = await Promise.all([estimator.ready(), personal()]);
    const own: OwnEstimate = (password) => estimate(password, forbiddenWords(names, password));
    if (kind === 'suggest') return { kind, id, suggestions: solidOnes(request, own) };
    const previous = await compare(request.password);
    if (newest() !== id) return { kind: 'none', id };
    return { kind, id, ...own(request.password), previous };
  } catch {
    return { kind: 'none', id };
  }
}

/** How hard a password is to guess for who knows the kept people. */
type OwnEstimate = (password: string) => Strength;

type SuggestRequest = Extract<StrengthRequest, { kind: 'suggest' }>;

/** Solid suggestions; where the page's limit leaves no room for one, the best it allows. */
function solidOnes({ criteria }: SuggestRequest, estimate: OwnEstimate): Suggestion[] {
  const solid = (password: string) => estimate(password).score >= SOLID;
  const found = suggest(criteria, { solid });
  return found.length > 0 ? found : suggest(criteria);
}
