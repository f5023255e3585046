// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { TextsProvider } from '../../../components/ui/texts';
import { IconPlace } from '../../../components/welcome/icon-place';
import { App } from '../../../entrypoints/welcome/app';
import { type Toolbar, whichToolbar } from '../../../lib/active-tab/which-toolbar';
import { placeAssets } from '../../../lib/build/place-assets';
import * as packaged from '../../../lib/read-packaged';
import { changeSettings, readSettings } from '../../../lib/storage/settings';
import { fr } from '../../../lib/texts/locales/fr';
import { createTexts } from '../../../lib/texts/texts';
import { openPage, type PageInView, patience } from './open-page';

const communes: unknown = JSON.parse(placeAssets()[0]?.contents ?? '{}');

beforeEach(async () => {
  vi.spyOn(packaged, 'readPackaged').mockResolvedValue(communes);
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
    await page.reads('Gardé sur cet appareil : Élève.');
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

  it('asks its questions first, and lets no answered one be passed over', async () => {
    await changeSettings({ profile: 'guardian', entId: 'mbn' });
    const page = await open();
    const titles = [...document.querySelectorAll('h2')].map((title) => title.textContent);
    expect(titles[0]).toContain('Trois questions');
    expect(page.buttons().filter((name) => name.startsWith('Passer'))).toEqual([]);
    expect(page.text()).not.toContain('Gardé sur');
  });

  it('ends on the ENT, by its name, once it is known', async () => {
    const page = await open();
    expect(page.buttons().at(-1)).toBe('Choisir mon ENT');
    const portal = page.button('Ouvrir ÉduConnect');
    expect(portal).toHaveProperty('href', 'https://educonnect.education.gouv.fr/');
    expect(page.text()).toContain('ÉduConnect ne mène pas à l’ENT.');
    await changeSettings({ entId: 'mbn' });
    const last = () => page.buttons().at(-1);
    await vi.waitFor(() => expect(last()).toBe('Ouvrir Mon Bureau Numérique'), patience);
    await changeSettings({ entId: 'eclat-bfc' });
    await page.reads('Éclat-BFC s’ouvre par le site de l’école.');
    expect(page.buttons()).not.toContain('Choisir mon ENT');
  });

  it('does not send to ÉduConnect somebody who has no account there', async () => {
    await changeSettings({ entId: 'e-primo', profile: 'pupil' });
    const page = await open();
    await page.reads('Sur e-primo, les élèves n’utilisent pas ÉduConnect.');
    expect(page.buttons()).not.toContain('Ouvrir ÉduConnect');
    await changeSettings({ profile: 'guardian' });
    await vi.waitFor(() => page.button('Ouvrir ÉduConnect'), patience);
  });
});

describe('the question of the ENT', () => {
  const ENT = 'Quel est votre ENT';
  const saved = async () => (await readSettings()).value.entId;

  it('says what it has kept, and says so no more once something else is typed', async () => {
    const page = await open();
    await choose(page, 'mon bureau', 'Mon Bureau Numérique');
    await page.reads('Gardé sur cet appareil : Mon Bureau Numérique.');
    expect(await saved()).toBe('mbn');
    page.type(ENT, 'Strasbourg');
    await vi.waitFor(() => expect(page.text()).not.toContain('Gardé sur'), patience);
    leave(page);
    await page.reads('Pas encore choisi : cliquez sur un nom dans la liste.');
    expect(page.text()).toContain('Mon Bureau Numérique reste gardé.');
    expect(await saved()).toBe('mbn');
  });

  it('says that it is empty once it is cleared, and never that nothing was kept', async () => {
    const page = await open();
    page.type(ENT, 'Paris 15e');
    expect(page.text()).not.toContain('Pas encore choisi');
    await page.press('Effacer l’ENT');
    await page.reads('Effacé : aucun ENT n’est gardé.');
    page.type(ENT, '25000');
    await vi.waitFor(() => expect(page.text()).not.toContain('Effacé'), patience);
    leave(page);
    await page.reads('Pas encore choisi');
    expect(page.text()).not.toContain('Gardé sur');
    expect(page.text()).not.toContain('reste gardé');
    expect(await saved()).toBe(null);
  });

  it('says of a chosen ENT that its pupils have another account', async () => {
    const page = await open();
    await choose(page, 'e-primo', 'e-primo');
    await page.reads('Sur e-primo, les élèves n’utilisent pas ÉduConnect.');
  });

  async function choose(page: PageInView, typed: string, name: string): Promise<void> {
    page.type(ENT, typed);
    const option = () =>
      [...document.querySelectorAll<HTMLElement>('[role=option]')].find((one) =>
        one.textContent?.startsWith(name),
      );
    await vi.waitFor(() => expect(option()).toBeDefined(), patience);
    option()?.click();
  }

  function leave(page: PageInView): void {
    page.field(ENT).dispatchEvent(new FocusEvent('focusout', { bubbles: true }));
  }
});

describe('where the icon is', () => {
  const placeOf = (toolbar: Toolbar) =>
    openPage(
      <TextsProvider texts={createTexts('fr', fr)} profile={null}>
        <main>
          <IconPlace toolbar={toolbar} />
        </main>
      </TextsProvider>,
    );

  it.each<readonly [Toolbar, string, string]>([
    ['pin', 'pièce de puzzle', 'l’épingle'],
    ['gear', 'pièce de puzzle', 'la roue'],
    ['menu', 'menu du navigateur', 'les extensions'],
  ])('is told and drawn as the browser has it: %s', async (toolbar, first, second) => {
    const page = await placeOf(toolbar);
    onTestFinished(page.close);
    const steps = [...document.querySelectorAll('li')].map((step) => step.textContent);
    expect(steps[0]).toContain(first);
    expect(steps[1]).toContain(second);
    expect(document.querySelectorAll('svg .scene__ring')).toHaveLength(2);
  });

  it('is behind a puzzle piece but on a phone', async () => {
    expect(await whichToolbar()).toBe('pin');
    vi.stubEnv('FIREFOX', true as never);
    onTestFinished(() => {
      vi.unstubAllEnvs();
    });
    const asked = vi.spyOn(fakeBrowser.runtime, 'getPlatformInfo');
    asked.mockResolvedValue({ os: 'linux', arch: 'x86-64' } as never);
    expect(await whichToolbar()).toBe('gear');
    asked.mockResolvedValue({ os: 'android', arch: 'arm' } as never);
    expect(await whichToolbar()).toBe('menu');
    asked.mockRejectedValue(new Error('gone'));
    expect(await whichToolbar()).toBe('gear');
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
