/**
 * An answer as it travels, so that whoever asks can tell it from none: a background that dies before
 * it answers looks like one that answers nothing.
 */
export interface Reply {
  readonly answered: unknown;
}

/** @param answer what a question is answered; nothing becomes null on the way */
export const replyOf = (answer: unknown): Reply => ({ answered: answer ?? null });

/** Whether what came back is an answer. */
export const isReply = (message: unknown): message is Reply =>
  typeof message === 'object' && message !== null && 'answered' in message;
