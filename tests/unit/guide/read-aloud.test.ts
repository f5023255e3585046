// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { createReadAloud } from '../../../lib/guide/voice/read-aloud';
import { guideText } from '../texts/guide-text';

/** A text passed to a voice. */
interface Utterance extends EventTarget {
  readonly text: string;
  voice: { lang: string } | null;
  lang: string;
}

class FakeUtterance extends EventTarget implements Utterance {
  voice = null;
  lang = '';
  constructor(readonly text: string) {
    super();
  }
}

const voice = (lang: string, localService = true) => ({ lang, localService });

/** A device with these voices, whose list may load after the page. */
class FakeSpeech extends EventTarget {
  readonly said: Utterance[] = [];
  readonly cancel = vi.fn();
  voices: ReturnType<typeof voice>[] = [];
  getVoices = () => this.voices;
  speak = (utterance: Utterance) => this.said.push(utterance);
}

let speech: FakeSpeech;
beforeEach(() => {
  speech = new FakeSpeech();
});

function reader(device: object = { speechSynthesis: speech }) {
  const ends = new AbortController();
  onTestFinished(() => ends.abort());
  const changed = vi.fn();
  const view = { ...device, SpeechSynthesisUtterance: FakeUtterance };
  const voices = createReadAloud(view as never, changed, ends.signal);
  return { voices, changed, ends };
}

describe('reading aloud', () => {
  it('speaks each part with a voice of its language', async () => {
    speech.voices = [voice('en-GB'), voice('fr-FR')];
    const { voices } = reader();
    await voices.read([guideText('Click «\u00a0Valider\u00a0».')], 'en');
    expect(speech.said.map(({ text, lang }) => [text, lang])).toEqual([
      ['Click', 'en-GB'],
      ['Valider', 'fr-FR'],
    ]);
    expect(voices.state).toBe('reading');
    speech.said.at(-1)?.dispatchEvent(new Event('end'));
    expect(voices.state).toBe('idle');
  });

  it('uses no remote voice, and says that there is none', async () => {
    speech.voices = [voice('fr-FR', false), voice('en-GB')];
    const { voices, changed } = reader();
    await voices.read([guideText('Bonjour')], 'fr');
    expect(speech.said).toEqual([]);
    expect(voices.state).toBe('no-voice');
    expect(changed).toHaveBeenCalledTimes(1);
  });

  it('says that there is no voice in a browser without speech synthesis', async () => {
    const { voices } = reader({});
    await voices.read([guideText('Bonjour')], 'fr');
    expect(voices.state).toBe('no-voice');
  });

  it('waits for the list of voices', async () => {
    const { voices } = reader();
    const reading = voices.read([guideText('Tape ton code.')], 'fr-simple');
    speech.voices = [voice('fr_FR')];
    speech.dispatchEvent(new Event('voiceschanged'));
    await reading;
    expect(speech.said).toHaveLength(1);
  });

  it('stops when asked to and when the guide ends, but never the page’s own speech', async () => {
    speech.voices = [voice('fr-FR')];
    const { voices, ends } = reader();
    voices.stop();
    expect(speech.cancel).not.toHaveBeenCalled();
    await voices.read([guideText('Bonjour')], 'fr');
    voices.stop();
    expect(speech.cancel).toHaveBeenCalledTimes(1);
    expect(voices.state).toBe('idle');
    await voices.read([guideText('Bonjour')], 'fr');
    ends.abort();
    expect(speech.cancel).toHaveBeenCalledTimes(2);
  });

  it('ends when the browser refuses', async () => {
    speech.voices = [voice('fr-FR')];
    const { voices } = reader();
    await voices.read([guideText('Bonjour')], 'fr');
    speech.said[0]?.dispatchEvent(new Event('error'));
    expect(voices.state).toBe('idle');
  });
});
