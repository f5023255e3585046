import type { ComponentChildren } from 'preact';
import type { GuideView } from '../../lib/guide/view';
import type { ReadingState } from '../../lib/guide/voice/read-aloud';
import type { Texts } from '../../lib/texts/texts';
import { FoldIcon, MoreIcon } from '../ui/icons';
import { Head } from './head';
import { HintList } from './hint-list';
import { Progress } from './progress';

interface PanelProps {
  view: GuideView;
  texts: Texts;
  /** Whether there is room for one hint only. */
  single: boolean;
  /** Index of the hint of the moment. */
  chosen: number;
  /** Opens what the current sentence leaves out. */
  onMore(): void;
  onBring(): void;
  /** Key of the problem that the user chose. */
  problem: string | null;
  onPoint(key: string | null): void;
  onChoose(key: string | null): void;
  onHideHint(hintId: string): void;
  onShowHidden(): void;
  onFold(): void;
  /** Reading aloud and languages. */
  tools: ComponentChildren;
  voice: ReadingState;
  children?: ComponentChildren;
}

/** The guide's panel: where the user is, what to do, what went wrong. */
export function Panel(props: PanelProps) {
  const { view, texts, chosen, single, onFold, tools, children } = props;
  const { advice, progress } = view;
  return (
    <>
      <Head texts={texts}>
        {tools}
        <button
          type="button"
          class="icon-button more"
          data-more
          aria-label={texts.get('guide_more')}
          title={texts.get('guide_more')}
          onClick={props.onMore}
        >
          <MoreIcon />
        </button>
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
        {progress && <Progress progress={progress} texts={texts} thin={single} />}
        <p role="status">{props.voice === 'no-voice' && texts.get('guide_no_voice')}</p>
        <h2 class="title">{advice.title}</h2>
        <HintList
          key={advice.screen}
          hints={advice.hints}
          texts={texts}
          chosen={chosen}
          single={single}
          problem={props.problem}
          onPoint={props.onPoint}
          onChoose={props.onChoose}
          onHide={props.onHideHint}
          hidden={view.hidden.length > 0}
          onShowHidden={props.onShowHidden}
          onBring={props.onBring}
        >
          {children}
        </HintList>
      </div>
    </>
  );
}
