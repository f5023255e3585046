import type { Voice } from '../../lib/password/say';
import type { Suggestion } from '../../lib/password/suggestion';
import { sayTrick } from '../../lib/password/trick';

interface SuggestionsProps {
  /** Null before any was asked for; empty where none fits the page's rules. */
  suggestions: readonly Suggestion[] | null;
  /** The password last copied. */
  copied: string | null;
  voice: Voice;
  /** Asks for three, or for three others. */
  onAsk(): void;
  onCopy(password: string): void;
}

/** Three passwords to choose from, each with a trick to remember it. Nothing is filled in. */
export function Suggestions({ suggestions, copied, voice, onAsk, onCopy }: SuggestionsProps) {
  const { texts, profile } = voice;
  const some = suggestions !== null && suggestions.length > 0;
  return (
    <div class="pw-suggestions">
      {some && <p class="pw-suggestions-title">{texts.get('password_suggest_title')}</p>}
      {some && (
        <ul class="pw-ideas">
          {suggestions.map((suggestion) => (
            <Idea
              key={suggestion.password}
              suggestion={suggestion}
              copied={copied === suggestion.password}
              voice={voice}
              onCopy={onCopy}
            />
          ))}
        </ul>
      )}
      {suggestions && (
        <p class="pw-note">
          {texts.get(some ? 'password_suggest_note' : 'password_suggest_none', [], profile)}
        </p>
      )}
      <button type="button" class="pw-button" data-suggest onClick={onAsk}>
        {some ? texts.get('password_suggest_again') : texts.get('password_suggest', [], profile)}
      </button>
    </div>
  );
}

interface IdeaProps extends Pick<SuggestionsProps, 'voice' | 'onCopy'> {
  suggestion: Suggestion;
  copied: boolean;
}

function Idea({ suggestion, copied, voice, onCopy }: IdeaProps) {
  const { texts } = voice;
  return (
    <li class="pw-idea">
      <code class="pw-password" translate={false}>
        {suggestion.password}
      </code>
      <button type="button" class="pw-button" onClick={() => onCopy(suggestion.password)}>
        {texts.get(copied ? 'password_copied' : 'password_copy')}
        <span class="unseen"> {suggestion.password}</span>
      </button>
      <p class="pw-trick">{sayTrick(suggestion, voice)}</p>
    </li>
  );
}
