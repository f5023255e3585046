// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { backend } from '../../../lib/guide/backend';
import { createCodeClock } from '../../../lib/guide/code/code-clock';
import type { CodePageAnswer } from '../../../lib/messages/answers';
import { pageIn, SELF_SERVICE } from '../page/in-dom';
import { nothingKnown } from './circumstances';

vi.mock('../../../lib/guide/backend', () => ({
  backend: { codePage: vi.fn(), formSent: vi.fn() },
}));

const { texts } = nothingKnown;
const MINUTE = 60_000;
const VALID = '<p>Un code a été envoyé au 06 ** ** ** 12 (valable 30 min).</p>';
const FORM = '<button id="again">Renvoyer le SMS</button><button id="go">Valider</button>';
const SINCE = texts.get('code_since');
const OVER = texts.get('code_over');

let ends: AbortController;
let start: number;
const changed = vi.fn();

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date', 'performance'] });
  start = Date.now();
  ends = new AbortController();
  changed.mockClear();
  vi.mocked(backend.formSent).mockClear();
  opened('navigate');
  answers({ isNew: true, again: false });
});

afterEach(() => {
  ends.abort();
  vi.useRealTimers();
  vi.restoreAllMocks();
});

/** Makes the browser report how the document was opened. */
function opened(type: string, activationStart = 0) {
  const entry = { type, activationStart } as unknown as PerformanceEntry;
  vi.stubGlobal('performance', {
    timeOrigin: start,
    now: () => Date.now() - start,
    getEntriesByType: () => [entry],
  });
}

function answers(answer: CodePageAnswer) {
  vi.mocked(backend.codePage).mockResolvedValue(answer);
}

const page = (html = VALID) => pageIn(`${html}${FORM}`, SELF_SERVICE);

async function shown(html = VALID) {
  const clock = createCodeClock(changed, ends.signal);
  const say = (now = html) => (clock.view(page(now), texts, null) ?? '').replaceAll('\u00a0', ' ');
  say();
  for (let turns = 0; turns < 5; turns += 1) await Promise.resolve();
  return { clock, say, wait: (ms: number) => vi.advanceTimersByTime(ms) };
}

const click = (id: string) => document.getElementById(id)?.click();

describe('the clock of a code', () => {
  it('counts the page’s minutes from when it is first opened', async () => {
    const { say, wait } = await shown();
    expect(say()).toBe('Le code marche pendant 30 minutes. Il reste environ 30 min.');
    wait(MINUTE - 1);
    expect(say()).toContain('environ 30 min');
    wait(9 * MINUTE + 1);
    expect(say()).toContain('environ 20 min');
    wait(20 * MINUTE - 1);
    expect(say()).toContain('environ 1 min');
    wait(1);
    expect(say()).toBe(`Le code marche pendant 30 minutes. ${OVER}`);
    wait(300 * MINUTE);
    expect(say()).toContain(OVER);
  });

  it('counts the time during which the device slept', async () => {
    const { say } = await shown();
    vi.setSystemTime(start + 12 * MINUTE);
    expect(say()).toContain('environ 18 min');
  });

  it('says nothing about minutes if the page does not', async () => {
    const { say } = await shown('<p>Un code a été envoyé au 06 ** ** ** 12.</p>');
    expect(say()).toBe('');
  });

  it.each(['reload', 'back_forward'])(
    'counts nothing after %s: the code is older than the page',
    async (type) => {
      opened(type);
      const { say } = await shown();
      expect(say()).toBe(`Le code marche pendant 30 minutes. ${SINCE}`);
    },
  );

  it('counts nothing if a page for a code was open already', async () => {
    answers({ isNew: false, again: false });
    expect((await shown()).say()).toContain(SINCE);
  });

  it('states only the lifetime until it knows, and asks once', async () => {
    let tell: (answer: CodePageAnswer) => void = () => undefined;
    vi.mocked(backend.codePage).mockClear();
    vi.mocked(backend.codePage).mockReturnValue(
      new Promise((resolve) => {
        tell = resolve;
      }),
    );
    const { say } = await shown();
    expect(say()).toBe('Le code marche pendant 30 minutes.');
    tell({ isNew: true, again: false });
    await vi.waitFor(() => expect(changed).toHaveBeenCalled());
    expect(say()).toContain('environ 30 min');
    expect(backend.codePage).toHaveBeenCalledTimes(1);
  });

  it('counts from when a prerendered page is shown', async () => {
    opened('navigate', 5 * MINUTE);
    vi.setSystemTime(start + 6 * MINUTE);
    expect((await shown()).say()).toContain('environ 29 min');
  });

  it('counts nothing once the page has refused a code', async () => {
    const { say, wait } = await shown();
    const refused = `${VALID}<p class="fr-error-text">Le code est incorrect</p>`;
    expect(say(refused)).toContain(SINCE);
    wait(40 * MINUTE);
    expect(say(refused)).toContain(SINCE);
  });

  it('requests a look each minute, and no more once the code has expired', async () => {
    const { say, wait } = await shown();
    wait(29_000);
    for (let times = 0; times < 5; times += 1) say();
    changed.mockClear();
    wait(30_000);
    expect(changed).not.toHaveBeenCalled();
    wait(1500);
    expect(changed).toHaveBeenCalledTimes(1);
    wait(40 * MINUTE);
    say();
    changed.mockClear();
    wait(5 * MINUTE);
    expect(changed).not.toHaveBeenCalled();
  });

  it('requests no look once the guide has ended', async () => {
    const { say, wait } = await shown();
    say();
    changed.mockClear();
    ends.abort();
    wait(5 * MINUTE);
    expect(changed).not.toHaveBeenCalled();
  });
});

describe('a code that is sent again', () => {
  const SUCCESS = '<div class="fr-alert fr-alert--success"><p>Un SMS a été envoyé.</p></div>';

  it('counts from the message that says so, after the old one has expired', async () => {
    const { say, wait } = await shown();
    wait(31 * MINUTE);
    expect(say()).toContain(OVER);
    click('again');
    expect(say()).toContain(SINCE);
    wait(2000);
    expect(say(VALID + SUCCESS)).toContain('environ 30 min');
    wait(10 * MINUTE);
    expect(say(VALID + SUCCESS)).toContain('environ 20 min');
  });

  it('counts again even though an older refusal is still shown', async () => {
    const refused = `${VALID}<p class="fr-error-text">Le code a expiré</p>`;
    const { say } = await shown(refused);
    click('again');
    expect(say(refused + SUCCESS)).toContain('environ 30 min');
  });

  it('is known from the page’s message, without a click', async () => {
    const { say, wait } = await shown();
    wait(31 * MINUTE);
    expect(say(`${VALID}<p>Un nouveau code vient d’être envoyé.</p>`)).toContain('environ 30 min');
  });

  it('is not known to be sent a second time if the first message just stays', async () => {
    const { say, wait } = await shown();
    click('again');
    say(VALID + SUCCESS);
    wait(31 * MINUTE);
    click('again');
    expect(say(VALID + SUCCESS)).toContain(SINCE);
    say(VALID);
    expect(say(VALID + SUCCESS)).toContain('environ 30 min');
  });

  it('is not counted when the page says that it was not sent', async () => {
    const { say, wait } = await shown();
    wait(10 * MINUTE);
    click('again');
    const failed = '<p role="alert">Le SMS n’a pas été envoyé. Un nouveau code est impossible.</p>';
    expect(say(VALID + failed)).toContain(SINCE);
  });

  it('is not inferred from a message that goes and comes back', async () => {
    const { say, wait } = await shown(VALID + SUCCESS);
    wait(10 * MINUTE);
    say(VALID);
    expect(say(VALID + SUCCESS)).toContain('environ 20 min');
  });

  it('is known from a page that opens after the click, and says so', async () => {
    const told = vi.mocked(backend.formSent);
    const { say } = await shown();
    click('go');
    expect(told).not.toHaveBeenCalled();
    click('again');
    expect(told).toHaveBeenCalledWith(true);
    say();
    answers({ isNew: true, again: true });
    expect((await shown(VALID + SUCCESS)).say()).toContain('environ 30 min');
    expect((await shown(VALID)).say()).toContain(SINCE);
  });

  it('counts from the submitted form in a document that shows both pages', async () => {
    opened('reload');
    const clock = createCodeClock(changed, ends.signal);
    vi.advanceTimersByTime(10 * MINUTE);
    clock.formSent();
    vi.advanceTimersByTime(MINUTE);
    expect(clock.view(page(), texts, null)).toContain('29');
  });
});
