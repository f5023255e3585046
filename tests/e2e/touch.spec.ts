/// <reference lib="dom" />
import { expect, test } from '../harness/fixtures';
import type { Overlay } from '../harness/overlay';

/** Smallest side of what a finger touches, CSS px (WCAG 2.5.5). */
const FINGER = 44;

const PHONES = [
  { width: 360, height: 640 },
  { width: 412, height: 915 },
];

const REPLICAS = [
  'ent/cybercolleges42/chooser.html',
  'educonnect/2025/login.html',
  'account/2025/new-password.html',
  'account/2025/sms-code.html',
  'account/2025/activated.html',
];

/** The controls of the guide that a finger would miss. */
function tooSmall(overlay: Overlay): Promise<string[] | null> {
  return overlay.world.call((finger) => {
    const hosts = [...document.querySelectorAll('div[popover=manual]')];
    const roots = hosts.map((host) => chrome.dom.openOrClosedShadowRoot(host));
    const controls = roots.flatMap((root) => [
      ...(root?.querySelectorAll('button, a, input, summary') ?? []),
    ]);
    return controls
      .filter((control) => control.checkVisibility())
      .map((control) => ({ control, box: control.getBoundingClientRect() }))
      .filter(({ box }) => Math.min(box.width, box.height) < finger - 0.5)
      .map(({ control, box }) => `${control.outerHTML.slice(0, 80)} ${box.width}×${box.height}`);
  }, FINGER);
}

for (const replica of REPLICAS) {
  for (const phone of PHONES) {
    test(`a finger can touch all of the guide on ${replica}, ${phone.width} px`, async ({
      page,
      overlay,
      server,
    }) => {
      await page.setViewportSize(phone);
      await page.goto(server.show(replica).at);
      await expect.poll(async () => (await overlay.guide())?.screen).toBeTruthy();
      expect(await tooSmall(overlay)).toEqual([]);
      const panel = (await overlay.guide())?.panel.box;
      expect(panel && panel.x >= 0 && panel.x + panel.width <= phone.width).toBe(true);
    });
  }
}
