import { digestOf } from '../../password/digest';
import { passwordFields } from '../../recognise/password-fields';
import { createPortalPage } from '../../recognise/portal-page';
import { recognise } from '../../recognise/recognise';
import { SCREENS } from '../../screens';
import { backend } from '../backend';

/**
 * Tells the background, as a digest, which password the user has just typed to sign in: if it is a
 * provisional one, the page that asks for a new one will refuse it.
 *
 * @param signal ends it
 */
export function tellPassword(signal: AbortSignal): void {
  const tell = async ({ target, isTrusted }: Event) => {
    if (!isTrusted || !(target instanceof HTMLInputElement) || target.value === '') return;
    const page = createPortalPage(document, new URL(location.href));
    if (recognise(page, SCREENS)?.id !== 'educonnect/login') return;
    if (!passwordFields(page).current.includes(target)) return;
    const typed = await digestOf(target.value).catch(() => null);
    if (typed) backend.typedPassword(typed);
  };
  document.addEventListener('change', tell, { capture: true, passive: true, signal });
}
