/**
 * The text of an element as rendered, hidden descendants left out.
 *
 * @param element any element
 * @param isLeftOut other descendants to leave out: a chat inside the same box
 */
export function shownText(element: Element, isLeftOut: (part: Element) => boolean): string {
  const isWhole = ![...element.querySelectorAll('*')].some(isLeftOut);
  if (isWhole) return renderedText(element);
  return [...element.childNodes]
    .map((node) => {
      if (node.nodeName === '#text') return node.nodeValue ?? '';
      if (node.nodeType !== Node.ELEMENT_NODE || isLeftOut(node as Element)) return ' ';
      return ` ${shownText(node as Element, isLeftOut)} `;
    })
    .join('');
}

function renderedText(element: Element): string {
  // biome-ignore lint/performance/useDomNodeTextContent: hidden descendants are left out
  return (element as HTMLElement).innerText ?? element.textContent ?? '';
}
