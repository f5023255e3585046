/** How long (ms) an answer may take before the user is told to wait: less is not felt as a wait. */
const FELT = 400;

/**
 * Waits for an answer.
 *
 * @param answer what is waited for
 * @param waiting called once where it is long in coming
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
 * Waits for an answer for a while.
 *
 * @param answer what is waited for
 * @param patience how long (ms)
 * @param without what stands for it where it has not come by then
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

/** How long (ms) until a question that nobody answered is asked again. */
export const AGAIN = 2000;

/**
 * Asks until there is an answer.
 *
 * @param ask asks once; null where nobody answered
 * @param signal gives up
 * @returns (resolves to) the answer; null where it was given up
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
