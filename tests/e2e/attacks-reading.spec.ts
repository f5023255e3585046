/// <reference lib="dom" />
import { expect, test } from '../harness/fixtures';
import type { Overlay } from '../harness/overlay';
import { attributeIn, textsIn } from './support/in-guide';

// What a page leaves in its tab here would be there for the next test.
test.use({ tab: 'own' });

const PASSWORD = 'account/2025/new-password.html';

/** Has the guide draw passwords that only its user should see. */
async function suggested(overlay: Overlay): Promise<string[]> {
  await expect.poll(() => attributeIn(overlay, '[data-suggest]', 'type')).toBe('button');
  await overlay.click('[data-suggest]');
  await expect.poll(() => textsIn(overlay, '.password__word')).not.toEqual([]);
  return textsIn(overlay, '.password__word');
}

test('none of the ways into an element leads into the guide', async ({ page, overlay, server }) => {
  await page.goto(server.show('educonnect/2025/login.html').at);
  await expect.poll(async () => (await overlay.guide())?.screen).toBe('educonnect/profile');
  const found = await page.evaluate(() => {
    const host = document.querySelector<HTMLElement>('div[popover=manual]');
    if (!host) return null;
    const places = Array.from({ length: 400 }, (_, at) => [
      ((at % 20) / 20) * innerWidth,
      (Math.floor(at / 20) / 20) * innerHeight,
    ]) as [number, number][];
    const attempts: Record<string, () => unknown> = {
      shadowRoot: () => host.shadowRoot,
      innerHTML: () => host.innerHTML,
      outerHTML: () => document.documentElement.outerHTML.includes('non officiel'),
      attachInternals: () => host.attachInternals(),
      attachShadow: () => host.attachShadow({ mode: 'open' }),
      getHTML: () =>
        'getHTML' in host &&
        (host.getHTML as (how: object) => string)({ serializableShadowRoots: true }),
      cloneNode: () => (host.cloneNode(true) as Element).shadowRoot,
      importNode: () => (document.importNode(host, true) as Element).shadowRoot,
      innerText: () => host.textContent,
      children: () => host.childNodes.length,
      elementsFromPoint: () =>
        places.some(([left, top]) =>
          document.elementsFromPoint(left, top).some((one) => one.getRootNode() !== document),
        ),
      caretPositionFromPoint: () =>
        places.some(([left, top]) => {
          const caret = document.caretPositionFromPoint?.(left, top)?.offsetNode;
          return caret ? caret.getRootNode() !== document : false;
        }),
      caretRangeFromPoint: () =>
        places.some(([left, top]) => {
          const caret = document.caretRangeFromPoint?.(left, top)?.startContainer;
          return caret ? caret.getRootNode() !== document : false;
        }),
      getAnimations: () =>
        document.getAnimations().some(({ effect }) => {
          const { target } = effect as KeyframeEffect;
          return target ? target.getRootNode() !== document : false;
        }),
    };
    return Object.entries(attempts).flatMap(([name, attempt]) => {
      try {
        return attempt() ? [name] : [];
      } catch {
        return [];
      }
    });
  });
  expect(found).toEqual([]);
});

test('what a page puts in place of the browser’s own functions is never called', async ({
  page,
  overlay,
  server,
}) => {
  await page.addInitScript(() => {
    const caught: string[] = [];
    Object.assign(window, { caught });
    const tap = (owner: object, name: string) => {
      const own = Reflect.get(owner, name) as (...args: unknown[]) => unknown;
      Object.defineProperty(owner, name, {
        value(...args: unknown[]) {
          caught.push(name);
          return Reflect.apply(own, this, args);
        },
      });
    };
    for (const name of ['attachShadow', 'showPopover', 'hidePopover', 'getAttributeNames']) {
      tap(HTMLElement.prototype, name);
    }
    tap(CSSStyleSheet.prototype, 'replaceSync');
    tap(ShadowRoot.prototype, 'querySelectorAll');
    tap(Node.prototype, 'insertBefore');
    tap(MutationObserver.prototype, 'takeRecords');
    tap(WeakMap.prototype, 'set');
    tap(Symbol, 'for');
  });
  await page.goto(server.show('educonnect/2025/login.html').at);
  await expect.poll(async () => (await overlay.guide())?.screen).toBe('educonnect/profile');
  const caught = await page.evaluate(() => (window as unknown as { caught: string[] }).caught);
  expect(caught).toEqual([]);
});

test('a page’s timings, errors and reports name no extension', async ({
  page,
  overlay,
  server,
}) => {
  await page.addInitScript(() => {
    const told: string[] = [];
    Object.assign(window, { told });
    const tell = (entry: unknown) => told.push(JSON.stringify(entry));
    for (const type of PerformanceObserver.supportedEntryTypes) {
      const watch = new PerformanceObserver((list) => list.getEntries().forEach(tell));
      watch.observe({ type, buffered: true });
    }
    addEventListener('error', ({ message, filename }) => tell({ message, filename }), true);
    addEventListener('securitypolicyviolation', ({ blockedURI, sourceFile, sample }) =>
      tell({ blockedURI, sourceFile, sample }),
    );
  });
  await page.goto(server.show('educonnect/2025/login.html').at);
  await expect.poll(async () => (await overlay.guide())?.screen).toBe('educonnect/profile');
  await overlay.click('[data-fold]');
  await expect.poll(() => attributeIn(overlay, '[data-screen]', 'data-shape')).toBe('handle');
  const told = await page.evaluate(() => (window as unknown as { told: string[] }).told);
  expect(told.length).toBeGreaterThan(0);
  expect(told.filter((entry) => /extension|evident/i.test(entry))).toEqual([]);
});

test('a click in the guide tells a page only that it was in the guide', async ({
  page,
  overlay,
  server,
}) => {
  await page.goto(server.show('educonnect/2025/login.html').at);
  await expect.poll(async () => (await overlay.guide())?.screen).toBe('educonnect/profile');
  await page.evaluate(() => {
    const told: string[] = [];
    addEventListener(
      'click',
      (event) => told.push(...event.composedPath().map((one) => (one as Element).className ?? '')),
      true,
    );
    Object.assign(window, { told });
  });
  await overlay.click('[data-fold]');
  const told = await page.evaluate(() => (window as unknown as { told: string[] }).told);
  expect(told.length).toBeGreaterThan(0);
  expect(told.filter((name) => /fold|sheet|panel|guide/.test(name))).toEqual([]);
});

test('a page cannot select what the guide says', async ({ page, overlay, server }) => {
  await page.goto(server.show(PASSWORD).at);
  const [guessed = '', ...passwords] = await suggested(overlay);
  const read = await page.evaluate(
    (words) => {
      const selection = getSelection();
      const dumps: string[] = [];
      const dump = (granularity: string) => {
        selection?.modify('extend', 'forward', granularity);
        dumps.push(String(selection));
      };
      for (const word of words) {
        selection?.removeAllRanges();
        (window as unknown as { find(text: string): boolean }).find(word);
        dumps.push(String(selection));
        dump('documentboundary');
      }
      selection?.selectAllChildren(document.documentElement);
      dump('documentboundary');
      selection?.collapse(document.body.lastChild);
      for (let line = 0; line < 50; line++) dump('line');
      document.execCommand('selectAll');
      dumps.push(String(selection));
      return dumps.join('\n');
    },
    ['Évid’ENT', guessed],
  );
  // That a sentence is there, a page may learn by asking for it; Firefox then selects that one.
  for (const secret of ['non officiel', ...passwords]) {
    expect(read).not.toContain(secret);
  }
});

test('no font of a page is drawn with, nor asked for', async ({ page, overlay, server }) => {
  await page.goto(server.show(PASSWORD).at);
  await page.evaluate(() => {
    for (const name of ['--font', '--font-mono']) {
      CSS.registerProperty({ name, syntax: '*', inherits: false, initialValue: 'Consolas' });
    }
    const names = ['ui-monospace', 'Cascadia Mono', 'Noto Sans Mono', 'Menlo', 'Consolas'];
    for (const name of [...names, 'DejaVu Sans Mono', 'monospace', 'system-ui']) {
      const source = 'url(data:font/woff2;base64,d09GMgABAAAAAA==)';
      document.fonts.add(new FontFace(name, source, { unicodeRange: 'U+20-7E' }));
    }
  });
  await suggested(overlay);
  const asked = () =>
    page.evaluate(async () => {
      for (let frame = 0; frame < 20; frame++) {
        await new Promise((done) => requestAnimationFrame(done));
      }
      return [...document.fonts].flatMap(({ family, status }) =>
        status === 'unloaded' ? [] : family,
      );
    });
  expect(await asked()).toEqual([]);
});
