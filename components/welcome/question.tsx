import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { Confirmation } from '../ui/notice';
import { useTexts } from '../ui/texts';
import { useUniqueId } from '../ui/use-unique-id';

/**
 * A question that may be skipped. `saved`: its answer was just saved here; a later answer
 * replaces the skip.
 */
export function Question(props: {
  number: number;
  title: string;
  saved: boolean;
  children: ComponentChildren;
}) {
  const textOf = useTexts();
  const id = useUniqueId();
  const [skipped, setSkipped] = useState(false);
  return (
    <section class="question" aria-labelledby={id}>
      <h3 class="question__title" id={id}>
        <span class="question__number" aria-hidden="true">
          {props.number}
        </span>
        {props.title}
      </h3>
      {props.children}
      <div class="question__foot">
        {props.saved && <Confirmation words={textOf('welcome_saved')} />}
        {!props.saved && skipped && (
          <p class="quiet" role="status">
            {textOf('welcome_skipped')}
          </p>
        )}
        {!props.saved && !skipped && (
          <button
            class="button button--plain"
            type="button"
            aria-label={textOf('welcome_skip_label', [props.title])}
            onClick={() => setSkipped(true)}
          >
            {textOf('welcome_skip')}
          </button>
        )}
      </div>
    </section>
  );
}
