/**
 * The elements of a page in document order, those of open shadow roots after their host: a page may
 * well put its list or its form in a root (netO'Centre's chooser, since 2025).
 *
 * @param within the document, a root of it, or an element
 */
export function allElements(within: Document | ShadowRoot | Element): Element[] {
  const top = 'documentElement' in within ? within.documentElement : within;
  const all: Element[] = [];
  // Not by calling itself, nor by passing many at once: a page may have roots in roots without end.
  const levels = [top.querySelectorAll('*').values()];
  for (let level = levels.at(-1); level; level = levels.at(-1)) {
    const { value: element, done } = level.next();
    if (done) {
      levels.pop();
      continue;
    }
    all.push(element);
    const root = rootIn(element);
    if (root) levels.push(root.querySelectorAll('*').values());
  }
  return all;
}

/**
 * The open shadow roots of a page, nested ones included, in document order.
 *
 * @param within the document, a root of it, or an element
 */
export const openRoots = (within: Document | ShadowRoot | Element): ShadowRoot[] =>
  rootsIn(allElements(within));

/** @returns the open shadow roots of elements, in their order */
export const rootsIn = (elements: readonly Element[]): ShadowRoot[] =>
  elements.flatMap((element) => rootIn(element) ?? []);

/** @returns the open shadow root of an element */
export const rootIn = (element: Element): ShadowRoot | null => unshadowed(element, 'shadowRoot');

/**
 * @param element any element
 * @returns its parent, or the host of its shadow root; null for the outermost element
 */
export function parentOf(element: Element): Element | null {
  const parent = unshadowed(element, 'parentElement');
  if (parent) return parent;
  const root = unshadowed(element, 'getRootNode').call(element);
  return 'host' in root ? (root as ShadowRoot).host : null;
}

/**
 * @param element any element
 * @returns itself and its ancestors, across shadow roots, from the inside out
 */
export function composedAncestors(element: Element): Element[] {
  const around = parentOf(element);
  return around ? [element, ...composedAncestors(around)] : [element];
}

/** Told by what no field's name can hide. */
export const isForm = (node: Node): boolean =>
  Object.prototype.toString.call(node) === '[object HTMLFormElement]';

/**
 * A property of an element as the browser made it: in a form, fields that bear its name hide it (HTML,
 * named access on a form), and a page could end any reading of what is in that form.
 */
export const unshadowed = <Name extends keyof Element>(
  element: Element,
  name: Name,
): Element[Name] =>
  isForm(element) ? Reflect.get(Object.getPrototypeOf(element), name, element) : element[name];
