import { isBeyondMeasure } from './beyond-measure';
import { captionOf } from './caption';
import { createForeign } from './foreign';
import { normalise } from './normalise';
import { allElements, rootsIn } from './open-roots';
import type { Page } from './page';
import { shownText } from './shown-text';
import { createSight } from './visible';
import { wordsOf } from './words-of';

/** Longest text read from one element (UTF-16 units): a label is never longer. */
const LONGEST_TEXT = 600;

/** Fields whose words stand before them: those of a box to tick stand after it. */
const TYPED = new Set([
  'text',
  'password',
  'email',
  'tel',
  'number',
  'date',
  'search',
  'select-one',
]);

/**
 * The page in front of the user, as the document is now. What is read is remembered: make a new one
 * for each pass.
 *
 * @param document the page's document
 * @param url its address
 */
export function createDomPage(document: Document, url: URL): Page {
  let known: readonly (Document | ShadowRoot)[] | undefined;
  const everywhere = () => {
    known ??= placesOf(document);
    return known;
  };
  const findAnywhere = once((selector: string) =>
    everywhere().flatMap((root) => [...root.querySelectorAll(selector)]),
  );
  const isForeign = createForeign(document);
  const isInSight = createSight();
  return {
    url,
    title: normalise(document.title),
    words: () =>
      normalise(
        everywhere()
          .map((root) => ('body' in root ? root.body : root)?.textContent)
          .join(' '),
      ),
    find: (selector, root) =>
      root ? [...root.querySelectorAll(selector)] : findAnywhere(selector),
    own: (element) => !isForeign(element),
    visible: once((element) => isInSight(element) && !isForeign(element)),
    name: once((element) => normalise(nameOf(element, isInSight).slice(0, LONGEST_TEXT))),
    text: once((element) => normalise(shownText(element, isForeign).slice(0, LONGEST_TEXT))),
  };
}

/** Where a page is read: nowhere, if there is more of it than anybody would read. */
function placesOf(document: Document): (Document | ShadowRoot)[] {
  const elements = allElements(document);
  const places = [document, ...rootsIn(elements)];
  return isBeyondMeasure(elements, places) ? [] : places;
}

/** Reads each thing once: many landmarks ask the same of a page. */
function once<Key, Value extends string | boolean | Element[]>(
  read: (key: Key) => Value,
): (key: Key) => Value {
  const known = new Map<Key, Value>();
  return (key) => {
    const value = known.get(key) ?? read(key);
    known.set(key, value);
    return value;
  };
}

function nameOf(element: Element, isSeen: (element: Element) => boolean): string {
  const spoken = element.getAttribute('aria-label')?.trim();
  if (spoken) return spoken;
  const labelled = element
    .getAttribute('aria-labelledby')
    ?.split(/\s+/)
    .map((id) => rootOf(element).getElementById(id)?.textContent ?? '')
    .join(' ')
    .trim();
  if (labelled) return labelled;
  if (element instanceof HTMLInputElement && /^(submit|button|reset)$/.test(element.type)) {
    return element.value;
  }
  if (isFormField(element)) {
    const labels = [...(element.labels ?? [])].map(wordsOf).join(' ');
    const own = labels.trim() || element.getAttribute('placeholder') || element.title;
    return own || (TYPED.has(element.type) ? captionOf(element, isSeen) : '');
  }
  return wordsOf(element).trim() || element.getAttribute('title') || pictureNameOf(element);
}

/** The name of a picture that stands for a button's words. */
function pictureNameOf(element: Element): string {
  const picture = element.matches('[alt]') ? element : element.querySelector('[alt], svg title');
  return picture?.getAttribute('alt') ?? picture?.textContent?.trim() ?? '';
}

/** Ids are looked up within the document, or within the shadow root. */
function rootOf(element: Element): Document | ShadowRoot {
  const root = element.getRootNode();
  return 'getElementById' in root ? (root as Document | ShadowRoot) : element.ownerDocument;
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
