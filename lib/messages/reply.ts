/**
 * An answer as sent, to tell it from no answer: a background that dies before
 * answering looks like one that answers nothing.
 */
export interface Reply {
  readonly answered: unknown;
}

/** @param answer the answer to a question; `undefined` becomes null when sent */
export const replyOf = (answer: unknown): Reply => ({ answered: answer ?? null });

/** Whether a message received is an answer. */
export const isReply = (message: unknown): message is Reply =>
  typeof message === 'object' && message !== null && 'answered' in message;
