/**
 * Waits for a task of its own, so that what the user does meanwhile is answered first.
 *
 * @returns resolves in that task
 */
export const nextTask = (): Promise<void> => new Promise((begin) => setTimeout(begin));
