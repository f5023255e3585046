/** What the background tells the guides on open pages: something that is kept has changed. */
export const CHANGED = { type: 'changed' } as const;

/** Whether a message is that one. */
export const isChanged = (message: unknown): boolean =>
  typeof message === 'object' &&
  message !== null &&
  'type' in message &&
  message.type === 'changed';
