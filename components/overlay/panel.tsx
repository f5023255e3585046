import type { ComponentChildren } from 'preact';
import type { GuideView } from '../../lib/guide/view';
import type { ReadingState } from '../../lib/guide/voice/read-aloud';
import type { Texts } from '../../lib/texts/texts';
import { FoldIcon, NextIcon, PreviousIcon } from '../ui/icons';
import { Head } from './head';
import { HintList } from './hint-list';

interface PanelProps {
  view: GuideView;
  texts: Texts;
  /** Whether there is room for one hint only. */
  single: boolean;
  /** Key of the hint the user browsed to. */
  browsed: string | null;
  onBrowse(key: string | null): void;
  onPoint(key: string | null): void;
  onHideHint(hintId: string): void;
  onFold(): void;
  /** Reading aloud and languages. */
  tools: ComponentChildren;
  voice: ReadingState;
  children?: ComponentChildren;
}

/** The guide's panel: where the user is, what to do, what went wrong. */
export function Panel(props: PanelProps) {
  const { view, texts, browsed, onBrowse, onPoint, onHideHint, onFold, tools, children } = props;
  const { advice, step } = view;
  const shown = advice.hints;
  const chosen = firstFound(
    shown.findIndex((hint) => hint.pointedAt),
    shown.findIndex((hint) => hint.key === browsed),
    first(view),
  );
  const browse = (by: number) =>
    onBrowse(shown[(chosen + by + shown.length) % shown.length]?.key ?? null);
  return (
    <>
      <Head texts={texts}>
        {tools}
        <button
          type="button"
          class="icon-button"
          data-fold
          aria-label={texts.get('guide_fold')}
          title={texts.get('guide_fold')}
          onClick={onFold}
        >
          <FoldIcon />
        </button>
      </Head>
      <div class="body" data-scrolls>
        {step && (
          <p class="step">
            <span>{texts.get('guide_step', [step.now, step.of])}</span>
            <span class="track" aria-hidden="true">
              {Array.from({ length: step.of }, (_, index) => (
                <i key={index} data-past={index < step.now || undefined} />
              ))}
            </span>
          </p>
        )}
        <p role="status">{props.voice === 'no-voice' && texts.get('guide_no_voice')}</p>
        <h2 class="title">{advice.title}</h2>
        <HintList
          hints={shown}
          texts={texts}
          chosen={chosen}
          single={props.single}
          onPoint={onPoint}
          onHide={onHideHint}
        />
        {shown.length > 1 && (
          <div class="browse">
            <button
              type="button"
              class="icon-button"
              aria-label={texts.get('guide_previous_hint')}
              onClick={() => browse(-1)}
            >
              <PreviousIcon />
            </button>
            <span>
              {chosen + 1} / {shown.length}
            </span>
            <button
              type="button"
              class="icon-button"
              aria-label={texts.get('guide_next_hint')}
              onClick={() => browse(1)}
            >
              <NextIcon />
            </button>
          </div>
        )}
        {children}
      </div>
    </>
  );
}

/** The first index that is not -1, or else 0. */
const firstFound = (...places: number[]): number => places.find((place) => place >= 0) ?? 0;

/** Index of what matters most when there is room for one hint: trouble, then the current step. */
function first({ advice }: GuideView): number {
  const { hints } = advice;
  const trouble = hints.findIndex((hint) => hint.tone === 'trouble');
  return firstFound(
    trouble,
    hints.findIndex((hint) => hint.current),
  );
}
