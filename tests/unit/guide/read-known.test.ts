// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { backend } from '../../../lib/guide/backend';
import { readKnown, readKnownAgain } from '../../../lib/guide/read-known';
import type { KnownAnswer } from '../../../lib/messages/answers';
import type { Language } from '../../../lib/vocabulary';
import { nothingAnswered } from './nothing-answered';

const french = { login_title: { message: 'Connectez-vous' }, go_on: { message: 'Cliquez' } };
const english = { login_title: { message: 'Log in' } };

const answer = (language: Language): KnownAnswer => ({
  ...nothingAnswered,
  language,
  hiddenHints: ['login.forgotten'],
});

const asked = vi.spyOn(backend, 'known');
const askedAgain = vi.spyOn(backend, 'knownAgain');
const texts = vi.spyOn(backend, 'texts');

beforeEach(() => {
  asked.mockReset().mockResolvedValue(answer('fr'));
  askedAgain.mockReset().mockResolvedValue(answer('fr'));
  texts.mockReset().mockResolvedValue(null);
});

describe('what is known on a page', () => {
  it('is what the background knows, in French texts at hand', async () => {
    const known = await readKnown(french);
    expect(known).toMatchObject(answer('fr'));
    expect(known.texts.get('login_title')).toBe('Connectez-vous');
    expect(texts).not.toHaveBeenCalled();
  });

  it('is asked for again without telling where the user comes from', async () => {
    const known = await readKnownAgain(french);
    expect(known).toMatchObject(answer('fr'));
    expect(asked).not.toHaveBeenCalled();
  });

  it('is in the language chosen, and in French where that lacks a text', async () => {
    asked.mockResolvedValue(answer('en'));
    texts.mockResolvedValue(english);
    const known = await readKnown(french);
    expect(known.texts.language).toBe('en');
    expect(known.texts.get('login_title')).toBe('Log in');
    expect(known.texts.get('go_on')).toBe('Cliquez');
  });

  it('is in French where the texts of the language do not come', async () => {
    asked.mockResolvedValue(answer('en'));
    const known = await readKnown(french);
    expect(known.texts.language).toBe('fr');
    expect(known.texts.get('login_title')).toBe('Connectez-vous');
  });
});
