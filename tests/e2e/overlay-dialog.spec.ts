import { expect, test } from '../harness/fixtures';
import type { Overlay } from '../harness/overlay';
import { attributeIn } from './support/in-guide';

const LOGIN = 'educonnect/2025/login.html';

test('in a page with a modal dialog open, the guide is in sight and can be used', async ({
  page,
  overlay,
  server,
}) => {
  await page.goto(server.show(LOGIN).at);
  await expect.poll(async () => (await overlay.guide())?.screen).toBe('educonnect/profile');
  await page.evaluate(() => {
    const dialog = document.createElement('dialog');
    dialog.innerHTML = '<p>Cookies</p><button onclick="this.parentNode.remove()">Accepter</button>';
    document.body.append(dialog);
    dialog.showModal();
  });
  await expect.poll(() => page.locator('dialog > div[popover]').count()).toBe(1);
  await foldAndUnfold(overlay);
  await page.getByRole('button', { name: 'Accepter' }).click();
  await expect.poll(async () => (await overlay.guide())?.screen).toBe('educonnect/profile');
  await foldAndUnfold(overlay);
});

async function foldAndUnfold(overlay: Overlay): Promise<void> {
  const shape = () => attributeIn(overlay, '[data-screen]', 'data-shape');
  await overlay.click('[data-fold]');
  await expect.poll(shape).toBe('handle');
  await overlay.click('[data-unfold]');
  await expect.poll(shape).toMatch(/full|compact/);
}
