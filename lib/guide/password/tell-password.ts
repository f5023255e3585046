import { ESTIMATED_LENGTH } from '../../messages/strength';
import { hear } from '../../page/hear';
import { passwordFields } from '../../recognise/password-fields';
import { createPortalPage } from '../../recognise/portal-page';
import { recognise } from '../../recognise/recognise';
import { SCREENS } from '../../screens';
import { backend } from '../backend';

/**
 * Tells the background which password the user has just typed to sign in: if it is a provisional one,
 * the page that asks for a new one will refuse it. Told during the event itself: sent with Enter, the
 * page is left right after it.
 *
 * @param signal ends it
 * @returns tells whether this page has told one
 */
export function tellPassword(signal: AbortSignal): () => boolean {
  let hasTold = false;
  const tell = ({ target, isTrusted }: Event) => {
    if (!isTrusted || !(target instanceof HTMLInputElement) || target.value === '') return;
    const page = createPortalPage(document, new URL(location.href));
    if (recognise(page, SCREENS)?.id !== 'educonnect/login') return;
    if (!passwordFields(page).current.includes(target)) return;
    hasTold = true;
    backend.typedPassword(target.value.slice(0, ESTIMATED_LENGTH));
  };
  hear(document, ['change'], tell, signal);
  return () => hasTold;
}
