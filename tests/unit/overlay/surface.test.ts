// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { createSurface } from '../../../lib/overlay/surface';
import { withTopLayer } from './top-layer';

const page = '<main><h1>Je sélectionne mon profil</h1></main><dialog><p>Message</p></dialog>';

const withdraw = vi.fn();
let now = 0;

beforeEach(() => {
  withTopLayer();
  document.documentElement.replaceChildren(
    document.createElement('head'),
    document.createElement('body'),
  );
  document.body.innerHTML = page;
  withdraw.mockReset();
  now = 1000;
  vi.spyOn(performance, 'now').mockImplementation(() => now);
});

const surface = () => {
  const ends = new AbortController();
  onTestFinished(() => ends.abort());
  return createSurface(document, '.panel { color: red }', withdraw, ends.signal);
};

/** The guide's element on the page, if there is one. */
const host = () => document.querySelector<HTMLElement>('[popover]');

const openDialog = () => {
  const dialog = document.querySelector('dialog') as HTMLDialogElement;
  dialog.showModal();
  return dialog;
};

describe('the surface of the guide', () => {
  it('is not on the page before it is needed', () => {
    const before = document.documentElement.outerHTML;
    const made = surface();
    expect(made.mounted).toBe(false);
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it('is one element in the top layer, whose inside the page cannot reach', () => {
    const made = surface();
    made.mount();
    expect(made.mounted).toBe(true);
    expect(host()?.parentNode).toBe(document.documentElement);
    expect(host()?.matches(':popover-open')).toBe(true);
    expect(host()?.shadowRoot).toBeNull();
    expect(host()?.getAttributeNames()).toEqual(['popover']);
  });

  it('comes without a change of its own attributes, which have the page looked at again', () => {
    const made = surface();
    const observer = new MutationObserver(() => {});
    observer.observe(made.root.host, { attributes: true });
    made.mount();
    expect(observer.takeRecords()).toEqual([]);
  });

  it('has its style inside, out of reach of the page’s content security policy', () => {
    const made = surface();
    made.mount();
    expect(made.root.adoptedStyleSheets).toHaveLength(1);
    expect(document.querySelectorAll('style, link')).toHaveLength(0);
    const [sheet] = made.root.adoptedStyleSheets;
    made.mount();
    made.unmount();
    made.mount();
    expect(made.root.adoptedStyleSheets).toEqual([sheet]);
  });

  it('leaves the page exactly as it was', () => {
    const before = document.documentElement.outerHTML;
    const made = surface();
    made.mount();
    made.root.append(document.createElement('section'));
    made.unmount();
    expect(made.mounted).toBe(false);
    expect(document.documentElement.outerHTML).toBe(before);
    made.mount();
    made.unmount();
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it('is not moved while it is in place', () => {
    const made = surface();
    made.mount();
    const append = vi.mocked(Element.prototype.append);
    append.mockClear();
    made.mount();
    made.mount();
    expect(append).not.toHaveBeenCalled();
  });
});

describe('a page that removes the guide', () => {
  const harms: [string, (host: HTMLElement) => void][] = [
    ['removes it', (element) => element.remove()],
    ['puts it elsewhere', (element) => document.body.append(element)],
    ['closes it', (element) => element.hidePopover()],
    ['hides it', (element) => element.setAttribute('hidden', '')],
    ['makes it another popover', (element) => element.setAttribute('popover', 'auto')],
  ];

  it.each(harms)('gets it back as it was, once the page %s', (_, harm) => {
    const made = surface();
    made.mount();
    harm(host() as HTMLElement);
    made.mount();
    expect(host()?.parentNode).toBe(document.documentElement);
    expect(host()?.matches(':popover-open')).toBe(true);
    expect(host()?.getAttributeNames()).toEqual(['popover']);
    expect(host()?.getAttribute('popover')).toBe('manual');
  });

  it.each(harms)('is left alone once it %s more than 5 times in 5 s', (_, harm) => {
    const made = surface();
    made.mount();
    for (let times = 0; times < 5; times += 1) {
      harm(host() as HTMLElement);
      now += 500;
      made.mount();
      expect(made.mounted).toBe(true);
    }
    harm(host() as HTMLElement);
    made.mount();
    expect(withdraw).toHaveBeenCalledTimes(1);
    expect(made.mounted).toBe(false);
    expect(document.querySelectorAll('[popover]')).toHaveLength(0);
  });

  it('is not given up on for what it did long ago', () => {
    const made = surface();
    made.mount();
    for (let times = 0; times < 20; times += 1) {
      host()?.remove();
      now += 1100;
      made.mount();
    }
    expect(withdraw).not.toHaveBeenCalled();
    expect(made.mounted).toBe(true);
  });

  it('is not blamed when the guide removes itself', () => {
    const made = surface();
    for (let times = 0; times < 20; times += 1) {
      made.mount();
      made.unmount();
    }
    expect(withdraw).not.toHaveBeenCalled();
  });
});

describe('a message that makes the rest of the page inert', () => {
  it('contains the guide while it is open', () => {
    const made = surface();
    made.mount();
    const dialog = openDialog();
    made.mount();
    expect(host()?.parentNode).toBe(dialog);
    expect(host()?.matches(':popover-open')).toBe(true);
    dialog.close();
    made.mount();
    expect(host()?.parentNode).toBe(document.documentElement);
  });

  it('does not count as removing the guide, however often it opens and closes', () => {
    const made = surface();
    made.mount();
    for (let times = 0; times < 10; times += 1) {
      const dialog = openDialog();
      made.mount();
      dialog.close();
      made.mount();
    }
    expect(withdraw).not.toHaveBeenCalled();
    expect(made.mounted).toBe(true);
  });

  it('comes back above what the page opens, and leaves a page that fights it', () => {
    const made = surface();
    made.mount();
    const shown = vi.spyOn(host() as HTMLElement, 'showPopover');
    const menu = document.body.appendChild(document.createElement('div'));
    menu.popover = 'manual';
    const open = () => menu.dispatchEvent(Object.assign(new Event('toggle'), { newState: 'open' }));
    for (let times = 0; times < 20; times++) open();
    expect(shown).toHaveBeenCalledTimes(20);
    expect(withdraw).not.toHaveBeenCalled();
    open();
    expect(withdraw).toHaveBeenCalledOnce();
    expect(made.mounted).toBe(false);
  });

  it('lets the page open what is no popover, and close what is one', () => {
    surface().mount();
    const shown = vi.spyOn(host() as HTMLElement, 'showPopover');
    const part = document.body.appendChild(document.createElement('details'));
    part.dispatchEvent(Object.assign(new Event('toggle'), { newState: 'open' }));
    const menu = document.body.appendChild(document.createElement('div'));
    menu.popover = 'manual';
    menu.dispatchEvent(Object.assign(new Event('toggle'), { newState: 'closed' }));
    expect(shown).not.toHaveBeenCalled();
  });
});
