import { createDomPage } from '../page/dom-page';
import { recognise } from '../recognise/recognise';
import { SCREENS } from '../screens';
import { backend } from './backend';

/**
 * Tells the background that a form of the portal was sent in this tab, and nothing of what is in it:
 * a page that asks for a code and opens next shows that a code has just been sent.
 *
 * @param noticed called too, for the same document may show that page
 * @param signal ends it
 */
export function tellForm(noticed: () => void, signal: AbortSignal): void {
  const tell = () => {
    const page = createDomPage(document, new URL(location.href));
    const screen = recognise(page, SCREENS)?.id;
    if (!screen || screen === 'educonnect/sms-code') return;
    noticed();
    backend.formSent(false);
  };
  document.addEventListener('submit', tell, { capture: true, passive: true, signal });
}
