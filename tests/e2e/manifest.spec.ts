import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT } from '../../lib/project';
import { readManifest } from '../harness/extension';
import { expect, test } from '../harness/fixtures';
import { PopupPage } from './support/popup-page';

const manifest = readManifest();
const scripts = manifest.content_scripts ?? [];
const matches = scripts.flatMap((script) => script.matches).sort();

test('the manifest asks for what it is known to ask for, and nothing more', () => {
  const golden = readFileSync(join(import.meta.dirname, 'manifest.golden.json'), 'utf8');
  const { version, key, content_scripts, homepage_url, ...asked } = manifest;
  expect(version).toMatch(/^\d+\.\d+\.\d+$/);
  expect({ ...asked, matches }).toEqual(JSON.parse(golden));
});

test('the manifest names the project’s address once it has one', () => {
  expect(manifest.homepage_url).toBe(PROJECT ?? undefined);
});

test('content scripts run in a world of their own, in top frames only', () => {
  for (const script of scripts) expect(Object.keys(script).sort()).toEqual(['js', 'matches']);
});

test('nothing of the extension can be read or embedded by a page', () => {
  expect(manifest).not.toHaveProperty('web_accessible_resources');
  expect(manifest).not.toHaveProperty('externally_connectable');
});

test("the extension's pages load nothing from outside the package, and send nothing", async ({
  context,
  extensionUrl,
}) => {
  const { page } = await PopupPage.open(await context.newPage(), extensionUrl);
  // No frame: Chromium opens the connection for one before it looks at the policy.
  const directives = ['connect-src', 'img-src', 'style-src-elem'];
  const blocked = await page.evaluate(async (wanted) => {
    const seen = new Set<string>();
    const all = new Promise<void>((resolve) => {
      document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => {
        seen.add(effectiveDirective);
        if (wanted.every((one) => seen.has(one))) resolve();
      });
    });
    const image = new Image();
    image.src = 'https://example.net/pixel.png';
    const style = document.createElement('style');
    style.textContent = 'body { color: red }';
    document.documentElement.append(image, style);
    const refused = fetch('https://example.net/').then(
      () => 'fetched',
      () => 'refused',
    );
    await all;
    return { fetch: await refused, seen: [...seen].sort() };
  }, directives);
  expect(blocked).toEqual({ fetch: 'refused', seen: directives });
});

test('the guide runs on named hosts only, over https, and on the login paths of ENTs only', () => {
  const whole = matches.filter((pattern) => /^https:\/\/[a-z0-9.-]+\/\*$/.test(pattern));
  expect(whole).toEqual([
    'https://educonnect.education.gouv.fr/*',
    'https://moncompte.educonnect.education.gouv.fr/*',
    'https://teleservices.education.gouv.fr/*',
  ]);
  const others = matches.filter((pattern) => !whole.includes(pattern));
  for (const pattern of others) expect(pattern).toMatch(/^https:\/\/[a-z0-9.-]+\/(?:[^*]+\*?)?$/);
});
