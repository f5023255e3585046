import type { Browser } from 'wxt/browser';
import { STRENGTH_PORT } from '../messages/strength';
import type { Estimator } from '../password/strength/estimator';
import { serveStrength } from '../password/strength/serve';
import { personalWords } from '../people/people';
import { askerOf, mayAsk } from './asker';
import type { TypedPasswords } from './typed-passwords';

/**
 * Makes what answers the ports about passwords: those of the portal's pages, one per tab, the newest.
 * Any other is closed.
 *
 * @param estimator one for the whole background
 * @param typed what was typed in each tab to sign in
 */
export function createStrengthPorts(
  estimator: Estimator,
  typed: TypedPasswords,
): (port: Browser.runtime.Port) => void {
  const open = new Map<number, Browser.runtime.Port>();
  return (port) => {
    const asker = port.sender ? askerOf(port.sender) : null;
    if (port.name !== STRENGTH_PORT || !asker || !mayAsk(asker, STRENGTH_PORT)) {
      return port.disconnect();
    }
    const { tabId } = asker;
    open.get(tabId)?.disconnect();
    open.set(tabId, port);
    port.onDisconnect.addListener(() => {
      if (open.get(tabId) === port) open.delete(tabId);
    });
    serveStrength(port, {
      estimator,
      personal: personalWords,
      compare: (password) => typed.compare(tabId, password),
    });
  };
}
