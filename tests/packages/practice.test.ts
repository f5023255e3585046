import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { built, type Target } from './paths';

/** What the practice adds to the package, zipped (kB). */
const MOST = 110;

/** Its files. */
const FILES = /^(practice\/.*\.\w+|practice\.html|practice-page\.js|chunks\/practice-.*\.js)$/;

describe.each<Target>(['chrome', 'firefox'])('the practice in the package for %s', (target) => {
  const folder = built(target);
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    FILES.test(file),
  );
  const read = (file: string) => readFileSync(join(folder, file), 'utf8');
  const pages = files.filter((file) => /^practice\/.*\.html$/.test(file));

  it('has its pages, and grows no heavier unseen', () => {
    expect(pages.length).toBeGreaterThan(15);
    const zipped = files.reduce((sum, file) => sum + gzipSync(read(file)).length, 0);
    expect(zipped / 1000).toBeLessThan(MOST);
  });

  it.each(pages)(
    'says what it is, runs nothing written in it, and can send nothing: %s',
    (file) => {
      const html = read(file);
      expect(html).toContain('lang="fr"');
      expect(html).toContain("default-src 'self'; form-action 'none'; base-uri 'none'");
      expect(html).toMatch(/<title>[^<]*\(entraînement\)[^<]*<\/title>/);
      expect(html).toContain('Entraînement : ce n’est pas le vrai site.');
      expect(html).not.toMatch(/Minist|République|<style|<script>| on\w+="| style="/);
      expect(html).not.toMatch(/<input(?![^>]*autocomplete="off")/);
    },
  );

  it('is no web page’s to open', () => {
    const manifest = JSON.parse(read('manifest.json'));
    expect(JSON.stringify(manifest.web_accessible_resources ?? [])).not.toContain('practice');
  });
});
