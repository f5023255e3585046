import { sayMnemonic } from '../../lib/password/mnemonic';
import type { Voice } from '../../lib/password/say';
import { sayCopied } from '../../lib/password/say-copied';
import type { Suggestion } from '../../lib/password/suggestion';

interface IdeaProps {
  suggestion: Suggestion;
  /** The one to show where there is room for one only. */
  first: boolean;
  /** Whether it was copied; null if that was not asked for. */
  copied: boolean | null;
  /** Whether the page wants the password in two boxes. */
  twice: boolean;
  voice: Voice;
  onCopy(password: string): void;
}

/** One password to choose, and how to remember it. */
export function Idea({ suggestion, first, copied, twice, voice, onCopy }: IdeaProps) {
  const { texts, profile } = voice;
  return (
    <li
      class="password__idea"
      data-first={first || undefined}
      data-brief={first ? 'step' : undefined}
    >
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
      <p class="password__then" role="status">
        {copied && sayCopied(twice, voice)}
      </p>
      <p class="password__mnemonic">{sayMnemonic(suggestion, voice)}</p>
    </li>
  );
}

/** Scrolls to the note, which on a phone would be below the visible part of the panel. */
function bringIntoView(note: HTMLElement | null): void {
  note?.scrollIntoView({ block: 'nearest' });
}
