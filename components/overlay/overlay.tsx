import { Component, type ComponentChildren, createRef } from 'preact';
import type { GuideView } from '../../lib/guide/view';
import type { ReadingState } from '../../lib/guide/voice/read-aloud';
import type { Drawn } from '../../lib/overlay/arrange';
import { focusedControl } from '../../lib/overlay/scene';
import type { Texts } from '../../lib/texts/texts';
import type { Comfort, Language } from '../../lib/vocabulary';
import { LogoIcon } from '../ui/icons';
import { PageWords } from '../ui/page-words';
import { Frame } from './frame';
import { Panel } from './panel';
import { Rings, ringKey } from './rings';
import { Tools } from './tools';

interface OverlayProps {
  view: GuideView;
  texts: Texts;
  comfort: Comfort;
  /** How much the page's style enlarges all that stands on it (factor). */
  zoom: number;
  /** What a screen reader is told; empty at first, as a live region must stand before its words. */
  announcement: string;
  /** The same of what the user points at. */
  warning: string;
  voice: ReadingState;
  /** Whether there is room for one hint only: the others are not drawn. */
  single: boolean;
  onRead(): void;
  onLanguage(language: Language): void;
  onFold(folded: boolean): void;
  onHideHint(id: string): void;
  /** Puts what has just been rendered at its place. */
  arrange(drawn: Drawn): void;
  children?: ComponentChildren;
}

interface OverlayState {
  /** Key of the hint the user points at. */
  pointed: string | null;
  /** Key of the hint the user leafed to, where there is room for one only. */
  browsed: string | null;
  /** Whether the user opened the panel where there is room for its handle only. */
  opened: boolean;
}

/** Everything the guide draws over a page. A class: hooks would add 1 kB (gzip) to every page. */
export class Overlay extends Component<OverlayProps, OverlayState> {
  override state: OverlayState = { pointed: null, browsed: null, opened: false };
  readonly #panel = createRef<HTMLElement>();
  readonly #rings = new Map<string, HTMLElement>();

  override componentDidMount() {
    this.#arrange();
  }

  /** Whether the keyboard is in the panel. */
  override getSnapshotBeforeUpdate() {
    return this.#hasKeyboard();
  }

  override componentDidUpdate(before: OverlayProps, was: OverlayState, hadKeyboard: boolean) {
    this.#arrange();
    const turned =
      before.view.folded !== this.props.view.folded || was.opened !== this.state.opened;
    if (hadKeyboard && (turned || !this.#hasKeyboard())) this.#keepKeyboard();
    // What was opened over the page makes room as soon as the keyboard goes on there.
    if (this.state.opened && focusedControl(document)) this.setState({ opened: false });
  }

  #hasKeyboard() {
    return this.#panel.current?.matches(':focus-within') ?? false;
  }

  /** Folding, or the press itself, took away what the keyboard was on: it stays in the panel. */
  #keepKeyboard() {
    const next = this.props.view.folded ? '[data-unfold]' : '[data-fold]';
    this.#panel.current?.querySelector<HTMLElement>(next)?.focus();
  }

  #arrange() {
    const { view, arrange } = this.props;
    arrange({
      panel: this.#panel.current,
      folded: view.folded,
      opened: this.state.opened,
      rings: view.advice.hints.flatMap((hint) =>
        hint.places.flatMap(({ element }, index) => {
          const ring = this.#rings.get(ringKey(hint, index));
          return ring ? [{ ring, target: element }] : [];
        }),
      ),
    });
  }

  readonly #keepRing = (key: string, ring: HTMLElement | null) => {
    if (ring) this.#rings.set(key, ring);
    else this.#rings.delete(key);
  };

  readonly #point = (pointed: string | null) => {
    if (pointed !== this.state.pointed) this.setState({ pointed });
  };

  readonly #open = () => {
    this.setState({ opened: true });
    if (this.props.view.folded) this.props.onFold(false);
  };

  override render() {
    const { view, texts, comfort, zoom, single, announcement, warning } = this.props;
    const { onFold, onHideHint, children } = this.props;
    const { voice, onRead, onLanguage } = this.props;
    const { pointed, browsed } = this.state;
    const { advice, folded } = view;
    return (
      <Frame texts={texts} comfort={comfort} zoom={zoom}>
        <p class="unseen" role="status">
          <PageWords text={announcement} />
        </p>
        <p class="unseen" role="status">
          <PageWords text={warning} />
        </p>
        {!folded && <Rings hints={advice.hints} pointed={pointed} onRing={this.#keepRing} />}
        <section
          ref={this.#panel}
          class="panel"
          aria-label={texts.get('guide_label')}
          data-screen={advice.screen}
          data-profile={advice.profile ?? undefined}
          data-ent={advice.entId ?? undefined}
          data-folded={folded || undefined}
          data-opened={this.state.opened || undefined}
        >
          <button
            type="button"
            class="handle"
            data-unfold
            aria-label={texts.get('guide_unfold')}
            title={texts.get('guide_unfold')}
            onClick={this.#open}
          >
            <LogoIcon />
          </button>
          <div class="sheet">
            <Panel
              view={view}
              texts={texts}
              single={single}
              browsed={browsed}
              onBrowse={(key) => this.setState({ browsed: key })}
              onPoint={this.#point}
              onHideHint={onHideHint}
              voice={voice}
              tools={<Tools texts={texts} voice={voice} onRead={onRead} onLanguage={onLanguage} />}
              onFold={() => onFold(true)}
            >
              {children}
            </Panel>
          </div>
        </section>
      </Frame>
    );
  }
}
