// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { backend } from '../../../lib/guide/backend';
import type { Guide } from '../../../lib/guide/guide';
import { keepAlive } from '../../../lib/guide/keep-alive';
import { readKnown } from '../../../lib/guide/known';
import type { KnownAnswer } from '../../../lib/messages/answers';
import type { Language } from '../../../lib/vocabulary';

const french = { login_title: { message: 'Connectez-vous' }, go_on: { message: 'Puis cliquez' } };
const english = { login_title: { message: 'Log in' } };

const answer = (language: Language): KnownAnswer => ({
  profile: 'pupil',
  language,
  hiddenHints: ['login.forgotten'],
  folded: ['pupil'],
  comfort: { textSize: 'normal', spacing: false, readAloud: false },
  activated: [],
  personal: [],
  ent: null,
  entDomains: [],
  typedPassword: null,
});

const asked = vi.spyOn(backend, 'known');
const texts = vi.spyOn(backend, 'texts');

beforeEach(() => {
  fakeBrowser.reset();
  asked.mockReset().mockResolvedValue(answer('fr'));
  texts.mockReset().mockResolvedValue(null);
});

describe('what is known on a page', () => {
  it('is what the background knows, in French texts at hand', async () => {
    const known = await readKnown('https://cas.example.fr/', french, 'arriving');
    expect(known).toMatchObject(answer('fr'));
    expect(known.texts.get('login_title')).toBe('Connectez-vous');
    expect(asked).toHaveBeenCalledWith('https://cas.example.fr/', true);
    expect(texts).not.toHaveBeenCalled();
  });

  it('does not tell where the user comes from once the page was there', async () => {
    await readKnown('https://cas.example.fr/', french, 'staying');
    expect(asked).toHaveBeenCalledWith('https://cas.example.fr/', false);
  });

  it('is in the language chosen, and in French where that lacks a text', async () => {
    asked.mockResolvedValue(answer('en'));
    texts.mockResolvedValue(english);
    const known = await readKnown('https://cas.example.fr/', french, 'arriving');
    expect(known.texts.language).toBe('en');
    expect(known.texts.get('login_title')).toBe('Log in');
    expect(known.texts.get('go_on')).toBe('Puis cliquez');
  });

  it('is in French where the texts of the language do not come', async () => {
    asked.mockResolvedValue(answer('en'));
    const known = await readKnown('https://cas.example.fr/', french, 'arriving');
    expect(known.texts.language).toBe('fr');
    expect(known.texts.get('login_title')).toBe('Connectez-vous');
  });
});

describe('a guide kept alive', () => {
  const guide = {
    refresh: vi.fn<Guide['refresh']>(),
    fold: vi.fn(),
    foldHere: vi.fn(),
    hideHint: vi.fn(),
    speak: vi.fn(),
  };

  function keep(shown = true): AbortController {
    const ends = new AbortController();
    vi.clearAllMocks();
    keepAlive(guide, french, () => shown, ends.signal);
    return ends;
  }

  const store = () => fakeBrowser.storage.local.set({ settings: { version: 1 } });

  function pressEscape(): void {
    const key = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true });
    Object.defineProperty(key, 'isTrusted', { value: true });
    document.body.dispatchEvent(key);
  }

  it('takes in what is stored elsewhere, without learning the ENT again', async () => {
    const ends = keep();
    await store();
    await vi.waitFor(() => expect(guide.refresh).toHaveBeenCalledTimes(1));
    expect(guide.refresh.mock.lastCall?.[0]).toMatchObject({ hiddenHints: ['login.forgotten'] });
    expect(asked).toHaveBeenCalledWith(location.href, false);
    ends.abort();
  });

  it('folds for Esc where it is seen', () => {
    const seen = keep(true);
    pressEscape();
    expect(guide.foldHere).toHaveBeenCalledTimes(1);
    seen.abort();
    const unseen = keep(false);
    pressEscape();
    expect(guide.foldHere).not.toHaveBeenCalled();
    unseen.abort();
  });

  it('leaves nothing behind', async () => {
    keep().abort();
    vi.clearAllMocks();
    await store();
    pressEscape();
    expect(asked).not.toHaveBeenCalled();
    expect(guide.foldHere).not.toHaveBeenCalled();
  });

  it('leaves nothing behind where all was over before', async () => {
    vi.clearAllMocks();
    keepAlive(guide, french, () => true, AbortSignal.abort());
    await store();
    expect(asked).not.toHaveBeenCalled();
  });
});
