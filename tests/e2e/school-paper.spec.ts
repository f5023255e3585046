/// <reference lib="dom" />
import type { Locator, Page } from '@playwright/test';
import jsQR from 'jsqr';
import { LANGUAGES } from '../../lib/vocabulary';
import { browserOf } from '../harness/browser';
import { expect, test } from '../harness/fixtures';
import { showOwnPage } from '../harness/own-page';
import { axeOnPage } from './support/axe-on-page';
import { EVERY_FAMILY, wear } from './support/wear';

test.use({ tab: 'own' });

/** Points below which a sheet is not read. Digits are as wide as those of letters a sixth larger. */
const READABLE = 7;

/** The longest answers that the page takes; a sentence would stand in the place of the contact, and be shorter. */
const LONGEST = {
  'Nom de l’école':
    'Collège intercommunal Marie-Madeleine-Élisabeth-de-Saint-Exupéry-de-la-Rivière',
  'Personne ou service': 'W'.repeat(80),
  Téléphone: '+33 (0)1 99 00 12 34',
  'Adresse mail': `${'aide'.repeat(45)}@tilleuls.example`,
  'Page web': `https://tilleuls.example/${'aide'.repeat(43)}`,
  Horaires: 'Du lundi au vendredi de 8 h à 17 h, le mercredi seulement jusqu’à 12 h 30 pile.',
};

/** Opens the School page, whose own calls to the printer do nothing: no driver closes its dialog. */
async function open(page: Page, extensionUrl: string): Promise<void> {
  await showOwnPage(page, `${extensionUrl}school.html`);
  await page.getByLabel('Nom de l’école').waitFor();
  await page.evaluate(() => {
    window.print = () => {};
  });
}

async function chooseEnt(page: Page, name: string): Promise<void> {
  await page.getByRole('combobox', { name: 'ENT de l’école' }).fill(name);
  await page.getByRole('option').filter({ hasText: name }).first().click();
}

const second = (page: Page): Locator => page.getByRole('combobox', { name: 'Deuxième langue' });
const printing = (page: Page): Locator => page.getByRole('button', { name: 'Imprimer' });
const printed = (page: Page): Promise<void> =>
  page.evaluate(() => void dispatchEvent(new Event('afterprint')));

/** How large the letters of the paper are, in points, and whether all of it is on its page. */
const lettersOf = (paper: Locator): Promise<{ points: number; isWhole: boolean }> =>
  paper.evaluate((box: HTMLElement) => ({
    points: Number.parseFloat(box.style.fontSize),
    isWhole: box.scrollHeight <= box.clientHeight && box.scrollWidth <= box.clientWidth,
  }));

/** The pages of a PDF, by their sizes in millimetres. */
async function pagesOf(page: Page): Promise<string[]> {
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  const pages = pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0;
  const boxes = [...pdf.matchAll(/\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/g)].map(([, ...sides]) =>
    sides.map((side) => Math.round((Number(side) * 25.4) / 72)).join(' × '),
  );
  expect(boxes.length).toBeGreaterThan(0);
  return Array.from({ length: pages }, (_, at) => boxes[at] ?? boxes[0] ?? '');
}

const PAPERS = [
  { label: 'La fiche des élèves', size: '210 × 297', least: 9 },
  { label: 'La fiche des parents', size: '210 × 297', least: READABLE },
  { label: 'L’affiche en A4', size: '210 × 297', least: 14 },
  { label: 'L’affiche en A3', size: '297 × 420', least: 20 },
  { label: 'La page des élèves, pour une séance', size: '210 × 297', least: 8 },
];

/** In French alone. */
const LESSON = { label: 'La page du professeur, pour une séance', size: '210 × 297', least: 7 };

// No driver of Firefox prints.
for (const { label, size, least } of [...PAPERS, LESSON]) {
  test(`one page in every pair of languages, whatever is answered: ${label}`, {
    tag: '@chromium',
  }, async ({ page, extensionUrl }) => {
    await open(page, extensionUrl);
    await chooseEnt(page, 'Mon Bureau Numérique');
    for (const [name, answer] of Object.entries(LONGEST)) {
      await page.getByRole('textbox', { name }).fill(answer);
    }
    await page.getByRole('radio', { name: label }).check();
    const paper = page.locator('.paper');
    for (const language of label === LESSON.label ? (['fr'] as const) : LANGUAGES) {
      if (label !== LESSON.label)
        await second(page).selectOption(language === 'fr' ? '' : language);
      await printing(page).click();
      await expect(paper.locator(`[lang=${language}]`).first()).toBeAttached();
      const { points } = await lettersOf(paper);
      expect(points, language).toBeGreaterThan(least);
      expect(await pagesOf(page), language).toEqual([size]);
      await expect(paper).toHaveCount(0);
    }
    for (const family of EVERY_FAMILY) {
      await wear(page, family);
      await printing(page).click();
      await expect(paper).toBeAttached();
      expect(await pagesOf(page), `${family} letters`).toEqual([size]);
      await expect(paper).toHaveCount(0);
    }
  });
}

test('the paper is whole on its page, and follows what is typed until it is printed', async ({
  page,
  extensionUrl,
}) => {
  await open(page, extensionUrl);
  await chooseEnt(page, 'Mon Bureau Numérique');
  await page.getByLabel('Nom de l’école').fill('Collège des Tilleuls');
  await second(page).selectOption('ar');
  const paper = page.locator('.paper');
  await expect(paper).toHaveCount(0);
  for (const { label, least } of PAPERS) {
    await page.getByRole('radio', { name: label }).check();
    await printing(page).click();
    await expect(paper.locator('[lang=ar]').first()).toBeAttached();
    const { points, isWhole } = await lettersOf(paper);
    expect(isWhole, label).toBe(true);
    expect(points, label).toBeGreaterThan(least);
    await expect(paper).toContainText('Collège des Tilleuls');
    await printed(page);
    await expect(paper).toHaveCount(0);
  }
  await page.getByLabel('Nom de l’école').fill('École du Port');
  await printing(page).click();
  await expect(paper).toContainText('École du Port');
});

// No driver of Firefox shows a page as it will be printed.
for (const { label } of [PAPERS[1], PAPERS[2], PAPERS[4], LESSON].flatMap((one) => one ?? [])) {
  test(`what is printed is the paper alone, black on white and without a fault of accessibility: ${label}`, {
    tag: '@chromium',
  }, async ({ page, extensionUrl }) => {
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    await open(page, extensionUrl);
    await page.emulateMedia({ media: 'screen', colorScheme: 'dark' });
    await chooseEnt(page, 'Mon Bureau Numérique');
    await second(page).selectOption('ar');
    await page.getByRole('radio', { name: label }).check();
    await printing(page).click();
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    await expect(page.locator('.paper h1')).toBeVisible();
    await expect(page.getByLabel('Nom de l’école')).toBeHidden();
    expect((await axeOnPage(page)).faults).toEqual([]);
    const colours = await page
      .locator('.paper *')
      .evaluateAll((all) => [
        ...new Set(
          all.filter((one) => one.checkVisibility()).map((one) => getComputedStyle(one).color),
        ),
      ]);
    expect(colours).toEqual(['rgb(0, 0, 0)']);
    await page.emulateMedia({ media: 'screen', colorScheme: 'dark' });
    await printed(page);
    // Whoever prints the page itself gets the page.
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByLabel('Nom de l’école')).toBeVisible();
    await page.emulateMedia({ media: null, colorScheme: null });
  });
}

test('a session needs no ENT, and is for pupils who use ÉduConnect', async ({
  page,
  extensionUrl,
}) => {
  await open(page, extensionUrl);
  await expect(printing(page)).toHaveCount(0);
  await page.getByRole('radio', { name: LESSON.label }).check();
  await expect(second(page)).toHaveCount(0);
  await page.getByLabel('Nom de l’école').fill('Collège des Tilleuls');
  await printing(page).click();
  const paper = page.locator('.paper');
  await expect(paper).toContainText('Collège des Tilleuls');
  await expect(paper).toContainText('Personne ne tape son vrai mot de passe.');
  expect((await lettersOf(paper)).isWhole).toBe(true);
  await printed(page);
  await chooseEnt(page, 'monlycée.net');
  await expect(page.getByText(/Sur monlycée.net, .* il n’y a pas de séance/)).toBeVisible();
  await expect(printing(page)).toHaveCount(0);
});

test('a school that removes the practice is offered no session', async ({ page, extensionUrl }) => {
  await open(page, extensionUrl);
  const lesson = page.getByRole('radio', { name: LESSON.label });
  const practice = page.getByRole('link', { name: 'S’entraîner' });
  await lesson.check();
  await expect(practice).toHaveAttribute('href', '/practice.html');
  await page.getByRole('checkbox', { name: 'Entraînement' }).check();
  await expect(lesson).toHaveCount(0);
  await expect(practice).toHaveCount(0);
  await expect(page.getByRole('radio', { name: 'La fiche des élèves' })).toBeChecked();
});

test('the QR code is read by another library, in the light and in the dark', async ({
  page,
  context,
  extensionUrl,
}) => {
  await open(page, extensionUrl);
  await chooseEnt(page, 'Mon Bureau Numérique');
  const code = page.getByRole('img', { name: 'Code QR : www.monbureaunumerique.fr' });
  for (const scheme of ['light', 'dark'] as const) {
    await browserOf(context).preferColors(page, scheme);
    expect(await readFrom(page, code), scheme).toBe('https://www.monbureaunumerique.fr/');
  }
});

/** What jsQR reads in a screenshot, whose pixels the page itself decodes. */
async function readFrom(page: Page, code: Locator): Promise<string | null> {
  const picture = (await code.screenshot()).toString('base64');
  const { pixels, width, height } = await page.evaluate(async (data) => {
    const bytes = Uint8Array.from(atob(data), (one) => one.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
    const drawing = canvas.getContext('2d');
    drawing?.drawImage(bitmap, 0, 0);
    const image = drawing?.getImageData(0, 0, bitmap.width, bitmap.height);
    return { pixels: [...(image?.data ?? [])], width: bitmap.width, height: bitmap.height };
  }, picture);
  return jsQR(new Uint8ClampedArray(pixels), width, height)?.data ?? null;
}

test('what is missing or wrong is told, and is not on the paper', async ({
  page,
  extensionUrl,
}) => {
  await open(page, extensionUrl);
  await expect(page.getByText('Choisissez d’abord l’ENT de l’école.')).toBeVisible();
  await expect(printing(page)).toHaveCount(0);
  await chooseEnt(page, 'Mon Bureau Numérique');
  const name = page.getByLabel('Nom de l’école');
  await name.fill('Tilleuls '.repeat(1200));
  await page.getByLabel('Adresse web de l’école').fill('https://elsewhere.example/');
  await expect(page.getByText('Ce qui est refusé plus haut n’est pas imprimé.')).toBeVisible();
  await printing(page).click();
  const paper = page.locator('.paper');
  await expect(paper).toContainText('www.monbureaunumerique.fr');
  // A browser lets the box take no more than a name; another way in, it is refused.
  await expect(paper).not.toContainText('Tilleuls '.repeat(10));
  await expect(paper).not.toContainText('elsewhere');
  expect((await lettersOf(paper)).isWhole).toBe(true);
  await printed(page);
  await name.fill('<b>Tilleuls</b>');
  await printing(page).click();
  await expect(paper).not.toContainText('Tilleuls');
  await printed(page);
  await page.getByLabel('Adresse web de l’école').fill('');
  await chooseEnt(page, 'Arsène 76');
  await expect(page.getByText(/Sans elle, il n’y a pas de code QR/)).toBeVisible();
  await printing(page).click();
  await expect(paper).toContainText('adresse donnée par l’école');
  await expect(paper.getByRole('img', { includeHidden: true })).toHaveCount(0);
  await printed(page);
  await chooseEnt(page, 'monlycée.net');
  await expect(printing(page)).toBeVisible();
  await page.getByRole('radio', { name: 'L’affiche en A4' }).check();
  await expect(page.getByText(/Sur monlycée.net, personne n’utilise ÉduConnect/)).toBeVisible();
  await expect(printing(page)).toHaveCount(0);
});
