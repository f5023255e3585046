/**
 * @param elements some elements
 * @param selector what to look for around them
 * @returns the nearest such ancestors, each once
 */
export function around(elements: readonly Element[], selector: string): Element[] {
  return [...new Set(elements.flatMap((element) => element.closest(selector) ?? []))];
}
