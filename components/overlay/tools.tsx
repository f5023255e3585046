import type { ReadingState } from '../../lib/guide/voice/read-aloud';
import type { Texts } from '../../lib/texts/texts';
import type { Language } from '../../lib/vocabulary';
import { SpeakIcon, StopIcon } from '../ui/icons';
import { LanguageTool } from './language-tool';

interface ToolsProps {
  texts: Texts;
  voice: ReadingState;
  /** Starts or stops reading the instructions aloud. */
  onRead(): void;
  onLanguage(language: Language): void;
}

/** Buttons in the panel's header for users who read with difficulty, or in another language. */
export function Tools({ texts, voice, onRead, onLanguage }: ToolsProps) {
  const read = texts.get(voice === 'reading' ? 'guide_stop_reading' : 'guide_read_aloud');
  return (
    <>
      <button
        type="button"
        class="icon-button"
        data-read-aloud={voice}
        aria-label={read}
        title={read}
        onClick={onRead}
      >
        {voice === 'reading' ? <StopIcon /> : <SpeakIcon />}
      </button>
      <LanguageTool texts={texts} onLanguage={onLanguage} />
    </>
  );
}
