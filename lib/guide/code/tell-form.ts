import { hear } from '../../page/hear';
import { createPortalPage } from '../../recognise/portal-page';
import { recognise } from '../../recognise/recognise';
import { SCREENS } from '../../screens';
import type { ScreenId } from '../../screens/ids';
import { backend } from '../backend';

/** Screens whose form makes the portal send a code (tutorial 002, pages of forgotten codes). */
const ASK_FOR_A_CODE: readonly ScreenId[] = [
  'educonnect/guardian-identity',
  'educonnect/guardian-email',
  'educonnect/forgotten-identifier',
  'educonnect/forgotten-password',
];

/**
 * Tells the background that such a form was submitted in this tab, without its content: if the next page
 * asks for a code, one has just been sent.
 *
 * @param noticed called too, as the same document may show that page
 * @param signal ends it
 */
export function tellForm(noticed: () => void, signal: AbortSignal): void {
  const tell = () => {
    const page = createPortalPage(document, new URL(location.href));
    const screen = recognise(page, SCREENS)?.id;
    if (!screen || !ASK_FOR_A_CODE.includes(screen)) return;
    noticed();
    backend.formSent(false);
  };
  hear(document, ['submit'], tell, signal);
}
