import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { focusOnAppearing } from '../ui/focus';
import { Confirmation } from '../ui/notice';
import { useTexts } from '../ui/texts';
import { useUniqueId } from '../ui/use-unique-id';

/** What became of an answer: it was just done as asked, or something is left to do. */
export interface Outcome {
  readonly done: boolean;
  readonly words: string;
}

/** A question that may be skipped, until it has an answer. */
export function Question(props: {
  number: number;
  title: string;
  answered: boolean;
  outcome: Outcome | null;
  children: ComponentChildren;
}) {
  const textOf = useTexts();
  const id = useUniqueId();
  const [skipped, setSkipped] = useState(false);
  const { answered, outcome } = props;
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
        <Confirmation words={outcome?.done ? outcome.words : null} />
        <p class="question__owed" role="status">
          {outcome && !outcome.done && outcome.words}
        </p>
        {!outcome && !answered && skipped && (
          <p class="quiet" role="status" tabIndex={-1} ref={focusOnAppearing}>
            {textOf('welcome_skipped')}
          </p>
        )}
        {!outcome && !answered && !skipped && (
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
