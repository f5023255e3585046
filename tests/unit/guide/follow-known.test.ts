// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { backend } from '../../../lib/guide/backend';
import { followKnown } from '../../../lib/guide/follow-known';
import type { Known } from '../../../lib/guide/read-known';
import type { KnownAnswer } from '../../../lib/messages/answers';
import { CHANGED } from '../../../lib/messages/changed';
import type { Reader } from '../../../lib/vocabulary';
import { nothingAnswered } from './nothing-answered';

const answer = (...folded: Reader[]): KnownAnswer => ({
  ...nothingAnswered,
  folded,
});

const asked = vi.spyOn(backend, 'known');
const askedAgain = vi.spyOn(backend, 'knownAgain');
const tell = vi.fn<(known: Known) => void>();

beforeEach(() => {
  fakeBrowser.reset();
  asked.mockReset().mockResolvedValue(answer());
  askedAgain.mockReset().mockResolvedValue(answer('pupil'));
  tell.mockReset();
});

function followed() {
  const ends = new AbortController();
  onTestFinished(() => ends.abort());
  return { known: followKnown({}, ends.signal), ends };
}

/** The background tells that something is stored. The fake browser waits for whoever it tells: this does not. */
async function store(message: unknown = CHANGED): Promise<void> {
  fakeBrowser.runtime.onMessage.trigger(message, {} as never).catch(() => undefined);
  await new Promise((done) => setTimeout(done));
}

const comeBack = (persisted: boolean) =>
  dispatchEvent(Object.assign(new Event('pageshow'), { persisted }));

/** The next answer, held back until it is given. */
function heldBack(): (answer: KnownAnswer) => Promise<void> {
  let give = (_: KnownAnswer) => {};
  askedAgain.mockReturnValueOnce(
    new Promise((resolve) => {
      give = resolve;
    }),
  );
  return async (answer) => {
    give(answer);
    await new Promise((done) => setTimeout(done));
  };
}

/** For whom the guide is folded, in each of what was told. */
const told = () => tell.mock.calls.map(([{ folded }]) => folded);

describe('what is known, followed', () => {
  it('is told after each change of what is stored, without learning the ENT again', async () => {
    const { known } = followed();
    expect(await known.first).toMatchObject({ folded: [] });
    known.follow(tell);
    expect(tell).not.toHaveBeenCalled();
    await store();
    await vi.waitFor(() => expect(told()).toEqual([['pupil']]));
    expect(asked).toHaveBeenCalledTimes(1);
  });

  it('is not asked for again at another message', async () => {
    const { known } = followed();
    await known.first;
    known.follow(tell);
    for (const message of [null, 'changed', {}, { type: 'sign-in' }]) await store(message);
    expect(askedAgain).not.toHaveBeenCalled();
  });

  it('misses nothing of what is stored while the page opens', async () => {
    const { known } = followed();
    await known.first;
    await store();
    known.follow(tell);
    await vi.waitFor(() => expect(told()).toEqual([['pupil']]));
  });

  it('is what was answered to the last question, whichever answer comes last', async () => {
    const { known } = followed();
    await known.first;
    known.follow(tell);
    const give = heldBack();
    await store();
    await store();
    await vi.waitFor(() => expect(told()).toEqual([['pupil']]));
    await give(answer('guardian'));
    expect(told()).toEqual([['pupil']]);
  });

  it('stays as it was where no answer comes', async () => {
    const { known } = followed();
    await known.first;
    known.follow(tell);
    askedAgain.mockReturnValueOnce(new Promise(() => undefined));
    await store();
    await store();
    await vi.waitFor(() => expect(told()).toEqual([['pupil']]));
  });

  it('is nothing where the background is slow, and is told when it answers', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    onTestFinished(() => void vi.useRealTimers());
    let give = (_: KnownAnswer) => {};
    asked.mockReturnValueOnce(
      new Promise((resolve) => {
        give = resolve;
      }),
    );
    const { known } = followed();
    await vi.advanceTimersByTimeAsync(5000);
    expect(await known.first).toMatchObject({ profile: null, folded: [] });
    known.follow(tell);
    expect(tell).not.toHaveBeenCalled();
    give({ ...answer('pupil'), profile: 'guardian' });
    await vi.advanceTimersByTimeAsync(0);
    expect(tell.mock.calls.map(([{ profile }]) => profile)).toEqual(['guardian']);
  });

  it.each([
    ['fr-FR', 200, true],
    ['fr', 200, true],
    ['ar', 200, false],
    ['ar', 5000, true],
  ])('holds a reader of %s up no longer than it must: %i ms', async (language, ms, goesOn) => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const browsers = vi.spyOn(navigator, 'language', 'get').mockReturnValue(language);
    onTestFinished(() => {
      browsers.mockRestore();
      vi.useRealTimers();
    });
    asked.mockReturnValueOnce(new Promise(() => undefined));
    const { known } = followed();
    const seen = vi.fn();
    known.first.then(seen);
    await vi.advanceTimersByTimeAsync(ms);
    expect(seen.mock.calls.length > 0).toBe(goesOn);
  });

  it('is asked for again by a page that comes back from the history', async () => {
    const { known } = followed();
    await known.first;
    known.follow(tell);
    comeBack(false);
    expect(askedAgain).not.toHaveBeenCalled();
    comeBack(true);
    await vi.waitFor(() => expect(told()).toEqual([['pupil']]));
  });

  it('leaves nothing behind', async () => {
    const { known, ends } = followed();
    await known.first;
    known.follow(tell);
    ends.abort();
    await store();
    comeBack(true);
    expect(askedAgain).not.toHaveBeenCalled();
  });

  it('is no longer told once all is over', async () => {
    const { known, ends } = followed();
    await known.first;
    known.follow(tell);
    const give = heldBack();
    await store();
    ends.abort();
    await give(answer('guardian'));
    expect(tell).not.toHaveBeenCalled();
  });
});
