import {
  type Previous,
  SOLID,
  type StrengthAnswer,
  type StrengthPort,
  type StrengthRequest,
} from '../../messages/strength';
import { strengthRequestSchema } from '../../messages/strength-schema';
import { suggest } from '../suggest';
import type { Suggestion } from '../suggestion';
import type { Estimate, Estimator } from './estimator';

/** Compares a password with another that it cannot read; never rejects. */
type Compare = (password: string) => Promise<Previous>;

/**
 * Answers one page's questions about passwords. A question that a newer one has overtaken is not
 * estimated; a message that is no question gets no answer. Nothing asked is kept.
 *
 * @param port the page's port
 * @param estimator one for the whole background
 * @param compare compares a password with the one typed to sign in
 */
export function serveStrength(port: StrengthPort, estimator: Estimator, compare: Compare): void {
  let newest = 0;
  let open = true;
  port.onDisconnect.addListener(() => {
    open = false;
  });
  estimator.ready().catch(() => undefined);
  port.onMessage.addListener(async (message) => {
    const parsed = strengthRequestSchema.safeParse(message);
    if (!parsed.success) return;
    const request: StrengthRequest = parsed.data;
    if (request.kind === 'estimate') newest = request.id;
    const answer = await answerTo(request, estimator, compare, () => newest);
    if (open) port.postMessage(answer);
  });
}

async function answerTo(
  request: StrengthRequest,
  estimator: Estimator,
  compare: Compare,
  newest: () => number,
): Promise<StrengthAnswer> {
  const { kind, id } = request;
  try {
    const estimate = await estimator.ready();
    if (kind === 'suggest') return { kind, id, suggestions: solidOnes(request, estimate) };
    if (newest() !== id) return { kind: 'none', id };
    const previous = await compare(request.password);
    return { kind, id, ...estimate(request.password, request.forbidden), previous };
  } catch {
    return { kind: 'none', id };
  }
}

type SuggestRequest = Extract<StrengthRequest, { kind: 'suggest' }>;

/** Solid suggestions; where the page's limit leaves no room for one, the best it allows. */
function solidOnes({ criteria, forbidden }: SuggestRequest, estimate: Estimate): Suggestion[] {
  const solid = (password: string) => estimate(password, forbidden).score >= SOLID;
  const found = suggest(criteria, { solid });
  return found.length > 0 ? found : suggest(criteria);
}
