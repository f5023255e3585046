/// <reference lib="dom" />

/**
 * What moves, or would move when it changes, in the guide where there is one, else in the whole page.
 * Sent to the page as text: holds everything it uses.
 *
 * @returns one line per element and kind of motion; empty when all is still
 */
export function inMotion(): string[] {
  const hosts = [...document.querySelectorAll('div[popover=manual]')];
  const guide = hosts.map((host) => chrome.dom.openOrClosedShadowRoot(host)).find((root) => root);
  const root = guide ?? document;
  const running = root.getAnimations().map((one) => `runs: ${one.constructor.name}`);
  const styled = [...root.querySelectorAll('*')].flatMap((element) =>
    [null, '::before', '::after'].flatMap((part) => {
      const style = getComputedStyle(element, part);
      const faults: string[] = [];
      if (style.animationName !== 'none') faults.push('animation');
      if (style.transitionDuration.split(',').some((time) => Number.parseFloat(time) > 0))
        faults.push('transition');
      if (style.scrollBehavior === 'smooth') faults.push('smooth scrolling');
      return faults.map((fault) => `${fault}: ${element.localName}.${element.className}`);
    }),
  );
  return [...running, ...styled];
}
