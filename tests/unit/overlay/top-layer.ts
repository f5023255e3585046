import { onTestFinished, vi } from 'vitest';

/**
 * Gives the test's document a top layer, which it lacks: popovers open and close, and close when
 * they are moved; dialogs are modal once opened by `showModal`.
 */
export function withTopLayer(): void {
  const popovers = new WeakSet<Element>();
  const modals = new WeakSet<Element>();
  const { matches, remove, append } = Element.prototype;
  const find = document.querySelectorAll.bind(document);
  const { showModal } = HTMLDialogElement.prototype;
  const isOpen = (element: Element) => popovers.has(element) && element.isConnected;

  Object.assign(HTMLElement.prototype, {
    showPopover(this: HTMLElement) {
      if (!this.isConnected || this.popover === null) throw new Error('InvalidStateError');
      popovers.add(this);
    },
    hidePopover(this: HTMLElement) {
      popovers.delete(this);
    },
  });
  const close = (nodes: readonly unknown[]) => {
    for (const node of nodes) if (node instanceof Element) popovers.delete(node);
  };
  const spies = [
    vi.spyOn(Element.prototype, 'matches').mockImplementation(function (this: Element, selector) {
      return selector === ':popover-open' ? isOpen(this) : matches.call(this, selector);
    }),
    vi.spyOn(Element.prototype, 'append').mockImplementation(function (this: Element, ...nodes) {
      close(nodes);
      append.apply(this, nodes);
    }),
    vi.spyOn(Element.prototype, 'remove').mockImplementation(function (this: Element) {
      close([this]);
      remove.call(this);
    }),
    vi
      .spyOn(document, 'querySelectorAll')
      .mockImplementation((selector: string) =>
        selector === 'dialog:modal'
          ? ([...find('dialog[open]')].filter((one) => modals.has(one)) as never)
          : (find(selector) as never),
      ),
    vi.spyOn(HTMLDialogElement.prototype, 'showModal').mockImplementation(function (
      this: HTMLDialogElement,
    ) {
      modals.add(this);
      showModal.call(this);
    }),
  ];
  onTestFinished(() => {
    for (const spy of spies) spy.mockRestore();
  });
}
