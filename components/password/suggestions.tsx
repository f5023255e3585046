import { sayMnemonic } from '../../lib/password/mnemonic';
import type { Voice } from '../../lib/password/say';
import type {
  CopiedSuggestion,
  Suggestions as Suggested,
  Suggestion,
} from '../../lib/password/suggestion';

interface SuggestionsProps {
  /** Null until some are requested. */
  suggestions: Suggested | null;
  /** The one whose copy button was pressed last. */
  copied: CopiedSuggestion | null;
  voice: Voice;
  /** Requests three, or three others. */
  onAsk(): void;
  onCopy(password: string): void;
}

/** Three passwords to choose from, each with a mnemonic to remember it. Nothing is filled in. */
export function Suggestions({ suggestions, copied, voice, onAsk, onCopy }: SuggestionsProps) {
  const { texts, profile } = voice;
  const waiting = suggestions === 'waiting';
  const ideas = waiting ? [] : (suggestions ?? []);
  const some = ideas.length > 0;
  return (
    <div class="password__suggestions">
      {some && <p class="password__suggestions-title">{texts.get('password_suggest_title')}</p>}
      {some && (
        <ul class="password__ideas">
          {ideas.map((suggestion) => (
            <Idea
              key={suggestion.password}
              suggestion={suggestion}
              copied={copied?.password === suggestion.password ? copied.done : null}
              voice={voice}
              onCopy={onCopy}
            />
          ))}
        </ul>
      )}
      <p class="password__note" role="status">
        {waiting && texts.get('guide_wait')}
      </p>
      {suggestions && !waiting && (
        <p class="password__note">
          {texts.get(some ? 'password_suggest_note' : 'password_suggest_none', [], profile)}
        </p>
      )}
      <button type="button" class="button button--quiet" data-suggest onClick={onAsk}>
        {some ? texts.get('password_suggest_again') : texts.get('password_suggest', [], profile)}
      </button>
    </div>
  );
}

interface IdeaProps extends Pick<SuggestionsProps, 'voice' | 'onCopy'> {
  suggestion: Suggestion;
  /** Whether it was copied; null if that was not asked for. */
  copied: boolean | null;
}

function Idea({ suggestion, copied, voice, onCopy }: IdeaProps) {
  const { texts, profile } = voice;
  return (
    <li class="password__idea">
      <code class="password__word" translate={false}>
        <bdi dir="ltr">{suggestion.password}</bdi>
      </code>
      <button
        type="button"
        class="button button--quiet"
        onClick={() => onCopy(suggestion.password)}
      >
        {texts.get(copied ? 'password_copied' : 'password_copy')}
        <span class="unseen"> {suggestion.password}</span>
      </button>
      {copied === false && (
        <p class="password__note" role="alert" ref={bringIntoView}>
          {texts.get('password_not_copied', [], profile)}
        </p>
      )}
      <p class="password__mnemonic">{sayMnemonic(suggestion, voice)}</p>
    </li>
  );
}

/** Scrolls to the note, which on a phone would be below the visible part of the panel. */
function bringIntoView(note: HTMLElement | null): void {
  note?.scrollIntoView({ block: 'nearest' });
}
