import { Window } from 'happy-dom';
import { normalise } from '../../../lib/page/normalise';
import type { Page } from '../../../lib/page/page';

/** One window for all pages, as making one costs more than reading a page. */
const window = new Window({ url: 'https://moncompte.educonnect.education.gouv.fr/' });

const HIDDEN = '[hidden], [style*="display: none"], details:not([open]) > :not(summary)';

/**
 * A page made of html, as recognition reads it. Only `hidden`, an inline `display: none` and a
 * closed `<details>` hide here, as nothing is laid out. It stands until the next page is made.
 *
 * @param html what stands in the body; the field of the new password bears `id="new"`
 * @param root language and class of the whole page
 */
export function pageOf(
  html: string,
  root: { lang?: string; class?: string } = {},
): { page: Page; input: Element } {
  window.document.documentElement.lang = root.lang ?? 'fr';
  window.document.documentElement.className = root.class ?? '';
  window.document.body.innerHTML = html;
  const document = window.document as unknown as Document;
  const { body } = document;
  const page: Page = {
    url: new URL(window.location.href),
    title: '',
    words: () => normalise(body.textContent ?? ''),
    find: (selector, within) => [...(within ?? document).querySelectorAll(selector)],
    own: () => true,
    visible: (element) => !element.closest(HIDDEN),
    name: (element) => normalise(element.textContent ?? ''),
    text: (element) => normalise(element.textContent ?? ''),
  };
  const input = body.querySelector('#new');
  if (!input) throw new Error('the page has no field with id="new"');
  return { page, input };
}
