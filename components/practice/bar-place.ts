/**
 * Where the bar of a page of the practice is drawn, below its banner. The whole says that it is laid over the
 * page: the guide then stands beside it, and takes none of its buttons for one of the page's.
 *
 * @returns an element of its own to draw in
 */
export function barPlace(): HTMLElement {
  const place = document.createElement('div');
  const bar = document.querySelector<HTMLElement>('[data-practice-bar]');
  if (bar) bar.popover = 'manual';
  bar?.append(place);
  return place;
}
