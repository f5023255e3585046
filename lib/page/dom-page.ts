import { normalise } from './normalise';
import type { Page } from './page';
import { isVisible } from './visible';

/** Longest text read from one element (UTF-16 units): a label is never longer. */
const LONGEST_TEXT = 600;

/**
 * The page in front of the user, as the document has it now. What is read is remembered for one
 * pass only, so make a new one for each pass.
 *
 * @param document the page's document
 * @param url its address
 */
export function createDomPage(document: Document, url: URL): Page {
  const visibility = new Map<Element, boolean>();
  const page: Page = {
    url,
    title: normalise(document.title),
    find: (selector, root) => [...(root ?? document).querySelectorAll(selector)],
    findInShadow: (host, selector) =>
      [...document.querySelectorAll(host)].flatMap((element) => [
        ...(element.shadowRoot?.querySelectorAll(selector) ?? []),
      ]),
    visible(element) {
      const known = visibility.get(element) ?? isVisible(element);
      visibility.set(element, known);
      return known;
    },
    name: (element) => normalise(nameOf(element).slice(0, LONGEST_TEXT)),
    text: (element) =>
      normalise(
        // biome-ignore lint/performance/useDomNodeTextContent: hidden descendants are left out
        ((element as HTMLElement).innerText ?? element.textContent ?? '').slice(0, LONGEST_TEXT),
      ),
  };
  return page;
}

function nameOf(element: Element): string {
  const spoken = element.getAttribute('aria-label')?.trim();
  if (spoken) return spoken;
  const labelled = element
    .getAttribute('aria-labelledby')
    ?.split(/\s+/)
    .map((id) => element.ownerDocument.getElementById(id)?.textContent ?? '')
    .join(' ')
    .trim();
  if (labelled) return labelled;
  if (element instanceof HTMLInputElement && /^(submit|button|reset)$/.test(element.type)) {
    return element.value;
  }
  if (isFormField(element)) {
    const labels = [...(element.labels ?? [])].map((label) => label.textContent ?? '').join(' ');
    return labels.trim() || element.getAttribute('placeholder') || element.title;
  }
  return element.textContent?.trim() || element.getAttribute('title') || '';
}

function isFormField(
  element: Element,
): element is HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement {
  return (
    element instanceof HTMLInputElement ||
    element instanceof HTMLSelectElement ||
    element instanceof HTMLTextAreaElement
  );
}
