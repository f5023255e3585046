/** Time (ms) before the user is told to wait for an answer; a shorter wait goes unnoticed. */
const FELT = 400;

/**
 * Waits for an answer.
 *
 * @param answer the answer awaited
 * @param waiting called once if it is slow to come
 */
export async function orWait<Answer>(
  answer: Promise<Answer>,
  waiting: () => void,
): Promise<Answer> {
  const timer = setTimeout(waiting, FELT);
  try {
    return await answer;
  } finally {
    clearTimeout(timer);
  }
}

/**
 * Waits for an answer, up to a time limit.
 *
 * @param answer the answer awaited
 * @param patience the limit (ms)
 * @param without gives the value to use past the limit
 */
export async function orAfter<Answer, Other>(
  answer: Promise<Answer>,
  patience: number,
  without: () => Other,
): Promise<Answer | Other> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<Other>((resolve) => {
    timer = setTimeout(() => resolve(without()), patience);
  });
  const first = await Promise.race([answer, late]);
  clearTimeout(timer);
  return first;
}

/** Time (ms) before an unanswered question is asked again. */
export const AGAIN = 2000;

/**
 * Asks until there is an answer.
 *
 * @param ask asks once; resolves to null if nobody answered
 * @param signal makes it give up
 * @returns (resolves to) the answer; null if it gave up
 */
export async function untilAnswered<Answer>(
  ask: () => Promise<Answer | null>,
  signal: AbortSignal,
): Promise<Answer | null> {
  for (;;) {
    const answer = await ask();
    if (answer !== null || signal.aborted) return answer;
    await new Promise((resolve) => setTimeout(resolve, AGAIN));
  }
}
