import {
  SOLID,
  type StrengthAnswer,
  type StrengthPort,
  type StrengthRequest,
} from '../../messages/strength';
import { strengthRequestSchema } from '../../messages/strength-schema';
import { suggest } from '../suggest';
import type { Suggestion } from '../suggestion';
import type { Estimate, Estimator } from './estimator';

/**
 * Answers one page's questions about passwords. A question that a newer one has overtaken is not
 * estimated; a message that is no question gets no answer. Nothing asked is kept.
 *
 * @param port the page's port
 * @param estimator one for the whole background
 */
export function serveStrength(port: StrengthPort, estimator: Estimator): void {
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
    const answer = await answerTo(request, estimator, () => newest);
    if (open) port.postMessage(answer);
  });
}

async function answerTo(
  request: StrengthRequest,
  estimator: Estimator,
  newest: () => number,
): Promise<StrengthAnswer> {
  const { kind, id } = request;
  try {
    const estimate = await estimator.ready();
    if (kind === 'suggest') return { kind, id, suggestions: solidOnes(request, estimate) };
    if (newest() !== id) return { kind: 'none', id };
    return { kind, id, ...estimate(request.password, request.forbidden) };
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
