import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright';
import { build } from 'vite';
import { findBrowser } from '../run/browsers.mjs';
import type { Reading } from './ents-in-page';

const SMALL = 200;
const LARGE = 20_000;

const sso = 'https://educonnect.education.gouv.fr/idp/profile/SAML2/Unsolicited/SSO?providerId=x';

const CHOOSERS = {
  Kosmos: [
    'https://cas.monbureaunumerique.fr/login',
    `<h1>Vous souhaitez vous connecter en tant que :</h1><form>${['EDU', 'ATS', 'ENS', 'INV'].map((value) => `<div><input type="radio" name="selection" id="${value}" value="${value}"><label for="${value}">Élève ou parent ${value}</label></div>`).join('')}<input id="button-submit" type="submit" value="Valider"></form>`,
  ],
  'Edifice, 2021': [
    'https://www.eduprovence.fr/auth/saml/wayf',
    `<section id="credentials-content"><h2>Vous souhaitez vous connecter en tant que ...</h2><section class="dominos"><a href="${sso}">Élève</a><a href="${sso}">Parent</a><a href="/auth/login">Invité</a></section></section>`,
  ],
  'Edifice, 2026': [
    'https://enthdf.fr/auth/saml/wayf',
    `<div id="root"><div class="wayf-layout"><h1>Vous êtes :</h1><ul class="wayf-provider-list">${['student', 'relative', 'teacher'].map((name) => `<li><button class="wayf-provider-btn--${name}" data-testid="wayf-button-${name}">${name}</button></li>`).join('')}</ul></div></div>`,
  ],
} as const;

const median = (values: readonly number[]): number =>
  [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0;

/** @returns one line of results for each family: reading cost on a large page against a small one */
export async function benchReading(): Promise<string[]> {
  const executablePath = (await findBrowser('chromium')) ?? undefined;
  const browser = await chromium.launch({
    ...(executablePath ? { executablePath } : {}),
    args: ['--no-sandbox'],
  });
  try {
    const page = await browser.newPage();
    await page.setContent('<!doctype html><title>Connexion</title>');
    await page.addScriptTag({ content: await bundle() });
    const lines: string[] = [];
    for (const [family, [address, chooser]] of Object.entries(CHOOSERS)) {
      const read = (nodes: number) =>
        page.evaluate(
          ([html, url, size]) => (globalThis as unknown as Measuring).measure(html, url, size),
          [chooser, address, nodes] as const,
        );
      const small = await read(SMALL);
      const large = await read(LARGE);
      if (!small.found || !large.found) throw new Error(`no entry found: ${family}`);
      lines.push(
        `chooser, ${family}, ${LARGE} nodes against ${SMALL}: ${ratio(large.ms, small.ms)}`,
      );
    }
    return lines;
  } finally {
    await browser.close();
  }
}

interface Measuring {
  measure(chooser: string, address: string, nodes: number): Reading;
}

function ratio(large: readonly number[], small: readonly number[]): string {
  const [many, few] = [median(large), median(small)];
  return `${ms(many)} / ${ms(few)} = ×${(many / few).toFixed(2)}`;
}

async function bundle(): Promise<string> {
  const entry = new URL('./ents-in-page.ts', import.meta.url).pathname;
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: { write: false, lib: { entry, formats: ['iife'], name: 'bench' } },
  });
  const [result] = Array.isArray(built) ? built : [built];
  const chunk = result && 'output' in result ? result.output[0] : undefined;
  if (!chunk) throw new Error('nothing was built');
  return chunk.code;
}

const ms = (value: number): string => `${value.toFixed(3)} ms`;

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  for (const line of await benchReading()) console.log(line);
}
