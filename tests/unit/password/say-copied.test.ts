// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { sayCopied } from '../../../lib/password/say-copied';
import { fr } from '../../../lib/texts/locales/fr';
import { createTexts } from '../../../lib/texts/texts';

const texts = createTexts('fr', fr);
const said = (twice: boolean) => sayCopied(twice, { texts, profile: 'pupil' });

/** A device with a finger for a pointer, or a mouse; and what its platform is called. */
function onDevice(pointer: 'coarse' | 'fine', platform = 'Linux x86_64') {
  vi.stubGlobal('matchMedia', (query: string) => ({
    matches: query === `(pointer: ${pointer})`,
  }));
  vi.stubGlobal('navigator', { platform });
}

afterEach(() => vi.unstubAllGlobals());

describe('what to do with a password just copied', () => {
  it('is to write it down first, whatever the page wants', () => {
    onDevice('fine');
    const first = said(false);
    expect(first).toMatch(/feuille/);
    expect(first).not.toMatch(/Colle|appu/i);
    expect(said(true).startsWith(first)).toBe(true);
  });

  it('is then to paste it twice: by touch, without keys', () => {
    onDevice('coarse', 'Linux armv81');
    expect(said(true)).toMatch(/appui|doigt/i);
    expect(said(true)).not.toMatch(/Ctrl|⌘/);
  });

  it('is then to paste it with the keys of the keyboard at hand', () => {
    onDevice('fine');
    expect(said(true)).toContain('Ctrl\u00a0+\u00a0V');
    onDevice('fine', 'MacIntel');
    expect(said(true)).toContain('⌘\u00a0+\u00a0V');
  });
});
