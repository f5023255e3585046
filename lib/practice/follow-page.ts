import type { Asked } from './services';

/** A call that a replica makes in a handler: a function of the page, and a word. */
const CALL = /^(\w+) (\w*)$/;

/**
 * Takes what would leave a page of the practice, forms and links, and runs the handlers that were moved
 * out of it.
 *
 * @param at the real page's address
 * @param leave called with what would be asked for
 * @param nowhere called for a link that leads to no page of the practice
 * @param signal ends it
 */
export function followPage(
  at: URL,
  leave: (asked: Asked) => void,
  nowhere: () => void,
  signal: AbortSignal,
): void {
  const get = (href: string) => {
    const url = new URL(href, at);
    leave({ method: 'GET', url, fields: url.searchParams });
  };
  const click = (event: Event) => {
    const target = event.target as Element;
    const link = target.closest('a[href]');
    if (!link) return void handle(event, 'click');
    const href = link.getAttribute('hrefcible') ?? link.getAttribute('href') ?? '#';
    if (/^#./.test(href)) return;
    event.preventDefault();
    // The page's own script would leave for the real address.
    event.stopPropagation();
    if (href === '#') nowhere();
    else get(href);
  };
  const submit = (event: SubmitEvent) => {
    handle(event, 'submit');
    if (event.defaultPrevented) return;
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    const fields = new URLSearchParams();
    for (const [name, value] of new FormData(form, event.submitter)) {
      if (typeof value === 'string') fields.append(name, value);
    }
    const url = new URL(form.getAttribute('action') ?? '', at);
    const method = form.method.toUpperCase();
    if (method === 'GET') url.search = fields.toString();
    leave({ method, url, fields });
  };
  for (const name of ['click', 'auxclick']) {
    window.addEventListener(name, click, { capture: true, signal });
  }
  document.addEventListener('submit', submit, { signal });
}

/** Runs what the replica had in `onclick` or `onsubmit`. */
function handle(event: Event, kind: 'click' | 'submit'): void {
  const element = (event.target as Element).closest(`[data-on-${kind}]`);
  const [, name = '', word] = CALL.exec(element?.getAttribute(`data-on-${kind}`) ?? '') ?? [];
  const called = (globalThis as Record<string, unknown>)[name];
  if (typeof called === 'function' && called(word) === false) event.preventDefault();
}
