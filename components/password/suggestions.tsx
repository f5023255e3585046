import { Component, createRef } from 'preact';
import type { Voice } from '../../lib/password/say';
import type { CopiedSuggestion, Suggestions as Suggested } from '../../lib/password/suggestion';
import { Idea } from './idea';

interface SuggestionsProps {
  /** Null until some are requested. */
  suggestions: Suggested | null;
  /** The one whose copy button was pressed last. */
  copied: CopiedSuggestion | null;
  /** Whether the page wants the password in two boxes. */
  twice: boolean;
  voice: Voice;
  /** Requests three, or three others. */
  onAsk(): void;
  onCopy(password: string): void;
}

interface SuggestionsState {
  /** Where there is room for one idea only: which one, and of which ideas. */
  turned: { readonly of: Suggested | null; readonly to: number };
}

/**
 * Three passwords to choose from, each with a mnemonic to remember it; one at a time where room lacks.
 * Nothing is filled in.
 */
export class Suggestions extends Component<SuggestionsProps, SuggestionsState> {
  override state: SuggestionsState = { turned: { of: null, to: 0 } };

  readonly #ideas = createRef<HTMLUListElement>();

  /** What was asked for comes into sight, where the panel is too low to show all of it. */
  override componentDidUpdate(before: SuggestionsProps) {
    if (before.suggestions !== this.props.suggestions)
      this.#ideas.current?.scrollIntoView({ block: 'nearest' });
  }

  get #first(): number {
    const { of, to } = this.state.turned;
    return of === this.props.suggestions ? to : 0;
  }

  /** Where one idea is shown at a time, the next one of those that are there comes first. */
  readonly #ask = ({ currentTarget }: { currentTarget: Element }) => {
    const { suggestions, onAsk } = this.props;
    const single = currentTarget.querySelector('.password__other')?.checkVisibility();
    const to = this.#first + 1;
    if (single && Array.isArray(suggestions) && to < suggestions.length)
      this.setState({ turned: { of: suggestions, to } });
    else onAsk();
  };

  override render() {
    const { suggestions, copied, twice, voice, onCopy } = this.props;
    const { texts, profile } = voice;
    const waiting = suggestions === 'waiting';
    const ideas = waiting ? [] : (suggestions ?? []);
    const some = ideas.length > 0;
    return (
      <>
        <div class="password__suggestions" data-some={some || undefined}>
          {some && <p class="password__suggestions-title">{texts.get('password_suggest_title')}</p>}
          {some && (
            <ul class="password__ideas" ref={this.#ideas}>
              {ideas.map((suggestion, index) => (
                <Idea
                  key={suggestion.password}
                  suggestion={suggestion}
                  first={index === this.#first}
                  copied={copied?.password === suggestion.password ? copied.done : null}
                  twice={twice}
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
        </div>
        <button
          type="button"
          class="button button--quiet password__ask"
          data-suggest
          data-brief="step"
          onClick={this.#ask}
        >
          {some ? (
            <>
              <span class="password__others">{texts.get('password_suggest_again')}</span>
              <span class="password__other">{texts.get('password_suggest_other')}</span>
            </>
          ) : (
            texts.get('password_suggest', [], profile)
          )}
        </button>
      </>
    );
  }
}
