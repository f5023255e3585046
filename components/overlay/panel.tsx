import type { ComponentChildren } from 'preact';
import type { GuideView } from '../../lib/guide/view';
import type { ReadingState } from '../../lib/guide/voice/read-aloud';
import type { Texts } from '../../lib/texts/texts';
import { FoldIcon, MoreIcon } from '../ui/icons';
import { Head, Signature } from './head';
import { HintList } from './hint-list';
import { Progress } from './progress';

interface PanelProps {
  view: GuideView;
  texts: Texts;
  /** Whether there is room for one hint only, unless the user opens the panel. */
  narrow: boolean;
  /** Whether one hint only is shown. */
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

/**
 * The guide's panel: where the user is, what to do, what went wrong. What to do comes first for
 * voices and the keyboard; the style sheets draw the header and the progress above it. Where room
 * lacks, the buttons that make some come before what may be cut off.
 */
export function Panel(props: PanelProps) {
  const { view, texts, chosen, narrow, single, onFold, tools, children } = props;
  const { advice, progress } = view;
  const far = progress && <Progress progress={progress} texts={texts} thin={single} />;
  const body = (
    <div key="body" class="body" data-scrolls>
      <p role="status">{props.voice === 'no-voice' && texts.get('guide_no_voice')}</p>
      <h2 class="title" data-brief={advice.hints.length > 0 ? undefined : 'step'}>
        {advice.title}
      </h2>
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
      {!single && far}
      {single && <Signature texts={texts} />}
    </div>
  );
  const head = (
    <Head key="head" texts={texts}>
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
      {single && <Signature texts={texts} />}
    </Head>
  );
  return (
    <>
      {narrow ? [head, body] : [body, head]}
      {single && far}
    </>
  );
}
