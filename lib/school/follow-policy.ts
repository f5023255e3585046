import { browser } from 'wxt/browser';
import { onErased } from '../storage/erased';
import { readManaged } from '../storage/managed';
import { keepPolicy } from './kept-policy';
import { readPolicy } from './read-policy';

/**
 * Keeps what the school has set up to date: now, when it changes, and after everything was erased. Nothing
 * waits for it: until the browser gives it, the last policy seen holds.
 *
 * @returns settled once the browser has said what is set, or failed to; never rejects
 */
export function followPolicy(): Promise<void> {
  browser.storage.onChanged.addListener((_, area) => {
    if (area === 'managed') takePolicy();
  });
  onErased(takePolicy, new AbortController().signal);
  return takePolicy();
}

async function takePolicy(): Promise<void> {
  const received = await readManaged();
  if (received !== null) await keepPolicy(readPolicy(received).policy);
}
