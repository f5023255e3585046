import { atEnd } from '../../at-end';
import type { GuideText } from '../../texts/page-words';
import type { Language } from '../../vocabulary';
import { spokenParts } from './spoken';

/** What the voice is doing; `no-voice` if the device has none for the language. */
export type ReadingState = 'idle' | 'reading' | 'no-voice';

/** Reads texts aloud with a voice of the device. */
export interface ReadAloud {
  readonly state: ReadingState;
  read(texts: readonly GuideText[], language: Language): Promise<void>;
  stop(): void;
}

/** Time (ms) to wait for the browser's list of voices, which loads a moment after the page. */
const VOICES_PATIENCE = 1000;

/**
 * Creates a reader that uses only voices of the device: Chrome's other voices are on Google's servers,
 * which would receive what the guide says.
 *
 * @param window the page's window, perhaps without speech synthesis
 * @param changed called when the state changes
 * @param signal ends it, and its voice
 */
export function createReadAloud(
  window: Window & typeof globalThis,
  changed: () => void,
  signal: AbortSignal,
): ReadAloud {
  let state: ReadingState = 'idle';
  let turn = 0;
  const become = (next: ReadingState) => {
    if (signal.aborted || next === state) return;
    state = next;
    changed();
  };
  const stop = () => {
    turn += 1;
    if (state === 'reading') window.speechSynthesis.cancel();
    become('idle');
  };
  atEnd(signal, () => {
    if (state === 'reading') window.speechSynthesis.cancel();
  });
  return {
    get state() {
      return state;
    },
    async read(texts, language) {
      stop();
      const mine = turn;
      // Read here only, as it makes the browser load its voices.
      const { speechSynthesis } = window;
      const voices = speechSynthesis ? await localVoices(speechSynthesis) : [];
      if (signal.aborted || turn !== mine) return;
      const voice = voiceOf(voices, language);
      if (!voice) return become('no-voice');
      const parts = texts.flatMap((text) => spokenParts(text, language));
      const utterances = parts.map((part) => {
        const utterance = new window.SpeechSynthesisUtterance(part.text);
        utterance.voice = voiceOf(voices, part.language) ?? voice;
        utterance.lang = utterance.voice.lang;
        return utterance;
      });
      const ended = () => turn === mine && become('idle');
      utterances.at(-1)?.addEventListener('end', ended);
      for (const utterance of utterances) {
        utterance.addEventListener('error', ended);
        speechSynthesis.speak(utterance);
      }
      become('reading');
    },
    stop,
  };
}

async function localVoices(speech: SpeechSynthesis): Promise<SpeechSynthesisVoice[]> {
  if (speech.getVoices().length === 0) {
    await new Promise((done) => {
      speech.addEventListener('voiceschanged', done, { once: true });
      setTimeout(done, VOICES_PATIENCE);
    });
  }
  return speech.getVoices().filter(({ localService }) => localService);
}

/** « fr-FR » speaks « fr-simple » too: only the base of the tag is compared. */
function voiceOf(
  voices: readonly SpeechSynthesisVoice[],
  language: Language,
): SpeechSynthesisVoice | undefined {
  const base = (tag: string) => tag.split(/[-_]/)[0]?.toLowerCase();
  return voices.find(({ lang }) => base(lang) === base(language));
}
