import { h, render } from 'preact';
import { PasswordHelp } from '../../components/password/password-help';
import { judge } from '../../lib/password/problem';
import { sayNow } from '../../lib/password/say-now';
import { createStrengthClient } from '../../lib/password/strength/client';
import messages from '../../lib/texts/locales/fr/password.json';
import { createTexts } from '../../lib/texts/texts';
import { statedOn } from '../unit/password/lists';

/** What one keystroke took in the page, ms. */
export interface Keystroke {
  /** Reaching the verdict and its sentence. */
  readonly verdict: number;
  /** That, showing it, and asking for the strength. */
  readonly all: number;
}

const voice = { texts: createTexts('fr', messages), profile: 'pupil' } as const;
const criteria = statedOn({ singleForm: false, profile: 'pupil' });
const STRENGTH = { score: 2, reasons: ['word'] } as const;
const nothing = { addListener: () => undefined };

/** A client whose background hears everything and says nothing. */
const client = createStrengthClient({
  connect: () => ({
    postMessage: (message) => structuredClone(message),
    disconnect: () => undefined,
    onMessage: nothing,
    onDisconnect: nothing,
  }),
  onStrength: () => undefined,
  onSilence: () => undefined,
  signal: new AbortController().signal,
});

/**
 * Types the last character of a password again and again.
 *
 * @param value the password
 * @param rounds how many keystrokes
 */
function type(value: string, rounds: number): Keystroke[] {
  return Array.from({ length: rounds }, (_, round) => {
    const typed = round % 2 === 0 ? value : `${value}x`;
    const start = performance.now();
    const judgement = judge({ value: typed, confirmation: '' }, criteria);
    const moment = { criteria, judgement, strength: STRENGTH, next: null, eye: null };
    const said = sayNow(moment, voice);
    const verdict = performance.now() - start;
    render(
      h(PasswordHelp, {
        ...moment,
        said,
        rank: null,
        confirmed: null,
        waits: false,
        voice,
        suggestions: null,
        copied: null,
        announcement: '',
        onAsk: () => undefined,
        onCopy: () => undefined,
      }),
      document.body,
    );
    document.body.getBoundingClientRect();
    client.ask(typed);
    return { verdict, all: performance.now() - start };
  });
}

Object.assign(globalThis, { type });
