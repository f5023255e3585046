// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { App } from '../../../entrypoints/welcome/app';
import { changeSettings, readSettings } from '../../../lib/storage/settings';
import { openPage, type PageInView, patience } from './open-page';

beforeEach(async () => {
  fakeBrowser.reset();
  await changeSettings({ language: 'fr' });
});

describe('the welcome page', () => {
  it('says that it is not official, what it keeps, and that nothing is sent', async () => {
    const page = await open();
    expect(page.text()).toContain('Évid’ENTnon officiel');
    expect(page.text()).toContain('Aucun mot de passe n’est gardé');
    expect(page.text()).toContain('Rien n’est envoyé');
  });

  it('saves an answer at once, says so, and speaks to a pupil as to a pupil', async () => {
    const page = await open();
    page.field('Élève').click();
    await page.reads('Gardé sur cet appareil');
    await page.reads('Quel est ton ENT ?');
    expect((await readSettings()).value.profile).toBe('pupil');
  });

  it('shows an answer as given while it is being saved, and says so only once it is', async () => {
    const page = await open();
    const saving = holdWriting();
    page.field('Élève').click();
    await page.reads('Quel est ton ENT ?');
    expect(page.field('Élève').checked).toBe(true);
    expect(page.text()).not.toContain('Gardé sur');
    saving.goOn();
    await page.reads('Gardé sur cet appareil');
    expect(page.field('Élève').checked).toBe(true);
  });

  it('takes back an answer that could not be saved, and says why', async () => {
    const page = await open();
    const saving = holdWriting();
    page.field('Élève').click();
    await page.reads('Quel est ton ENT ?');
    saving.fail(new Error('QuotaExceededError'));
    await page.reads('Quel est votre ENT ?');
    expect(page.field('Élève').checked).toBe(false);
    expect(page.text()).toContain('plus de place');
  });

  it('lets a question pass', async () => {
    const page = await open();
    await page.press('Passer la question : Quel est votre ENT ?');
    await page.reads('Question passée');
    expect((await readSettings()).value.entId).toBe(null);
  });

  it('leads to ÉduConnect, and to the ENT once it is known', async () => {
    const page = await open();
    const portal = page.button('Ouvrir ÉduConnect');
    expect(portal).toHaveProperty('href', 'https://educonnect.education.gouv.fr/');
    await changeSettings({ entId: 'mbn' });
    await vi.waitFor(() => page.button('Ouvrir mon ENT : Mon Bureau Numérique'), patience);
  });
});

async function open(): Promise<PageInView> {
  const page = await openPage(<App />);
  onTestFinished(page.close);
  return page;
}

/** Keeps what is written waiting, as a slow disk does, until it goes on or fails. */
function holdWriting(): { goOn(): void; fail(error: Error): void } {
  const { local } = fakeBrowser.storage;
  const write = local.set.bind(local);
  const held = { goOn() {}, fail(_error: Error) {} };
  const wait = new Promise<void>((resolve, reject) =>
    Object.assign(held, { goOn: resolve, fail: reject }),
  );
  const spy = vi.spyOn(local, 'set').mockImplementation((items) => wait.then(() => write(items)));
  onTestFinished(() => {
    spy.mockRestore();
    held.goOn();
  });
  return held;
}
