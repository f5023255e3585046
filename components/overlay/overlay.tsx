import { Component, type ComponentChildren, createRef } from 'preact';
import { placedHints } from '../../lib/guide/advice/advice';
import type { GuideView } from '../../lib/guide/view';
import type { ReadingState } from '../../lib/guide/voice/read-aloud';
import type { Drawn } from '../../lib/overlay/arrange';
import { focusedControl } from '../../lib/overlay/scene';
import type { Texts } from '../../lib/texts/texts';
import type { Comfort, Language } from '../../lib/vocabulary';
import { LogoIcon } from '../ui/icons';
import { chosenHint } from './chosen-hint';
import { Frame } from './frame';
import { LiveRegion, type LiveText } from './live-region';
import { Panel } from './panel';
import { Rings, ringKey } from './rings';
import { Tools } from './tools';

interface OverlayProps {
  view: GuideView;
  texts: Texts;
  comfort: Comfort;
  /** CSS `zoom` of the page (factor). */
  zoom: number;
  /** The live region that says what to do. */
  announced: LiveText;
  /** The live region that warns about what the user points at. */
  warned: LiveText;
  voice: ReadingState;
  /** Whether there is room for one hint only; the others are omitted. */
  single: boolean;
  onRead(): void;
  onLanguage(language: Language): void;
  onFold(folded: boolean): void;
  onHideHint(id: string): void;
  onShowHints(ids: readonly string[]): void;
  /** Positions what has just been rendered. */
  arrange(drawn: Drawn): void;
  children?: ComponentChildren;
}

interface OverlayState {
  /** Key of the hint the user points at. */
  pointed: string | null;
  /** Key of the problem that the user chose. */
  problem: string | null;
  /** Whether the user opened the panel where there is room only for a sentence or its handle. */
  opened: boolean;
}

/** Everything the guide draws over a page. A class, as hooks would add 1 kB (gzip) to every page. */
export class Overlay extends Component<OverlayProps, OverlayState> {
  override state: OverlayState = { pointed: null, problem: null, opened: false };
  readonly #panel = createRef<HTMLElement>();
  readonly #rings = new Map<string, HTMLElement>();

  override componentDidMount() {
    this.#arrange();
  }

  /** Whether the focus was in the panel before the update. */
  override getSnapshotBeforeUpdate() {
    return this.#hasKeyboard();
  }

  override componentDidUpdate(before: OverlayProps, was: OverlayState, hadKeyboard: boolean) {
    this.#arrange();
    const turned =
      before.view.folded !== this.props.view.folded || was.opened !== this.state.opened;
    if (hadKeyboard && (turned || !this.#hasKeyboard())) this.#keepKeyboard(turned);
    // A panel opened over the page makes room once the focus returns to the page.
    if (this.state.opened && focusedControl(document)) this.setState({ opened: false });
  }

  #hasKeyboard() {
    return this.#panel.current?.matches(':focus-within') ?? false;
  }

  /**
   * Keeps the focus in the panel when the update has removed the focused element: moves it to what to
   * do next.
   */
  #keepKeyboard(turned: boolean) {
    const next = this.props.view.folded ? ['[data-unfold]'] : ['[data-fold]'];
    if (!turned) next.unshift('[data-next]', '[data-problems]');
    const found = next.map((part) => this.#panel.current?.querySelector<HTMLElement>(part));
    found.find((one) => one)?.focus();
  }

  #arrange() {
    const { view, arrange } = this.props;
    const hints = placedHints(view.advice);
    arrange({
      panel: this.#panel.current,
      folded: view.folded,
      opened: this.state.opened,
      helps: view.advice.offers.length > 0,
      now: this.#spots(),
      named: hints.flatMap((hint) => hint.places.map(({ element }) => element)),
      rings: hints.flatMap((hint) =>
        hint.places.flatMap(({ element }, index) => {
          const ring = this.#rings.get(ringKey(hint, index));
          return ring ? [{ ring, target: element }] : [];
        }),
      ),
    });
  }

  /** The spots of the chosen hint. */
  #spots(): Element[] {
    const { view } = this.props;
    const hint = view.advice.hints[chosenHint(view)];
    return hint?.places.map(({ element }) => element) ?? [];
  }

  readonly #bring = () => {
    const [spot] = this.#spots();
    scrollTo(spot, 'center');
    if (spot instanceof HTMLElement) spot.focus({ preventScroll: true });
  };

  readonly #choose = (problem: string | null) => {
    this.setState({ problem });
    const { hints } = this.props.view.advice;
    scrollTo(hints.find(({ key }) => key === problem)?.places[0]?.element, 'nearest');
  };

  readonly #fold = () => {
    if (this.props.single && this.state.opened) this.setState({ opened: false });
    else this.props.onFold(true);
  };

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
    const { view, texts, comfort, zoom, single, announced, warned } = this.props;
    const { onHideHint, children } = this.props;
    const { voice, onRead, onLanguage } = this.props;
    const { pointed, problem, opened } = this.state;
    const { advice, folded } = view;
    return (
      <Frame texts={texts} comfort={comfort} zoom={zoom}>
        <LiveRegion from={announced} />
        <LiveRegion from={warned} />
        {!folded && (
          <Rings hints={placedHints(advice)} pointed={pointed ?? problem} onRing={this.#keepRing} />
        )}
        <section
          ref={this.#panel}
          class="panel"
          aria-label={texts.get('guide_label')}
          data-screen={advice.screen}
          data-profile={advice.profile ?? undefined}
          data-ent={advice.entId ?? undefined}
          data-arrived={advice.arrived || undefined}
          data-folded={folded || undefined}
          data-opened={opened || undefined}
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
              single={single && !opened}
              chosen={chosenHint(view)}
              problem={problem}
              onChoose={this.#choose}
              onMore={this.#open}
              onBring={this.#bring}
              onPoint={this.#point}
              onHideHint={onHideHint}
              onShowHidden={() => this.props.onShowHints(view.hidden)}
              voice={voice}
              tools={<Tools texts={texts} voice={voice} onRead={onRead} onLanguage={onLanguage} />}
              onFold={this.#fold}
            >
              {children}
            </Panel>
          </div>
        </section>
      </Frame>
    );
  }
}

/** Brings a place of the page into view, smoothly unless the user asked for less motion. */
function scrollTo(place: Element | undefined, block: ScrollLogicalPosition): void {
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  place?.scrollIntoView({ block, behavior: calm ? 'auto' : 'smooth' });
}
