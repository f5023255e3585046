import { Component, type ComponentChildren, createRef } from 'preact';
import { placedHints } from '../../lib/guide/advice/advice';
import type { GuideView } from '../../lib/guide/view';
import type { ReadingState } from '../../lib/guide/voice/read-aloud';
import type { Drawn } from '../../lib/overlay/arrange';
import type { FocusTrip } from '../../lib/overlay/focus-trip';
import { focusedControl } from '../../lib/overlay/focused';
import { focusedAfter, nextFocus } from '../../lib/overlay/next-focus';
import type { Texts } from '../../lib/texts/texts';
import type { Comfort, Language } from '../../lib/vocabulary';
import { LogoIcon } from '../ui/icons';
import { chosenHint, ringedNote } from './chosen-hint';
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
  /** Whether the last click on what must have been seen did not count. */
  uncounted: boolean;
  /** Whether there is room for one hint only; the others are omitted. */
  single: boolean;
  /** Leads the keyboard from the page and back. */
  trip: FocusTrip;
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

/**
 * How many lines the panel grows by: the rules of a new password, read from the package, then what is
 * said of it and its strength; elsewhere, once something is typed, the next step set in bold.
 */
const growthOf = ({ advice }: GuideView): number => (advice.offers.includes('password') ? 18 : 2);

/** Everything the guide draws over a page. A class, as hooks would add 1 kB (gzip) to every page. */
export class Overlay extends Component<OverlayProps, OverlayState> {
  override state: OverlayState = { pointed: null, problem: null, opened: false };
  readonly #panel = createRef<HTMLElement>();
  readonly #rings = new Map<string, HTMLElement>();

  /** What kept the focus as the panel was opened, where a press gives buttons none. */
  #left: Element | null = null;

  /** Whether the keyboard is to enter the panel as soon as it is open. */
  #called = false;

  override componentDidMount() {
    this.#arrange();
    this.props.trip.turn = () => this.#turn();
  }

  override componentWillUnmount() {
    delete this.props.trip.turn;
  }

  /** What came before the focus in the panel before the update; null where it was elsewhere. */
  override getSnapshotBeforeUpdate() {
    return focusedAfter(this.#panel.current);
  }

  override componentDidUpdate(
    before: OverlayProps,
    was: OverlayState,
    stood: readonly HTMLElement[] | null,
  ) {
    this.#arrange();
    const turned =
      before.view.folded !== this.props.view.folded || was.opened !== this.state.opened;
    if (this.#called) this.#enter();
    else if (stood && turned) this.#enter();
    else if (stood && !this.#hasKeyboard()) this.#keepKeyboard(stood);
    // A panel opened over the page makes room once the focus returns to the page.
    const focused = focusedControl(document);
    if (focused !== this.#left) this.#left = null;
    if (this.state.opened && focused && !this.#left) this.setState({ opened: false });
  }

  /** Whether the focus is on what can be seen of the panel. */
  #hasKeyboard() {
    return this.#panel.current?.querySelector(':focus')?.checkVisibility() ?? false;
  }

  /** Leads the keyboard to the panel, or back where it was on the page. */
  #turn() {
    if (this.#hasKeyboard()) return this.props.trip.goBack();
    this.props.trip.depart();
    this.#called = true;
    const { folded } = this.props.view;
    if (folded || this.#panel.current?.dataset.shape === 'handle') this.#open();
    else this.#enter();
  }

  /** Gives the focus to the card of the moment, else to what can be done; to the handle where folded. */
  #enter() {
    const open = [
      '[data-now]',
      '[data-moment]',
      '[data-scrolls] :is(a, button, input)',
      '[data-fold]',
    ];
    const parts = this.props.view.folded ? ['[data-unfold]'] : open;
    const found = parts.flatMap((part) => [
      ...(this.#panel.current?.querySelectorAll<HTMLElement>(part) ?? []),
    ]);
    found.find((one) => one.checkVisibility())?.focus();
    this.#called &&= this.props.view.folded;
  }

  /** Keeps the focus in the panel when what had it is gone: it goes to what comes next. */
  #keepKeyboard(stood: readonly HTMLElement[]) {
    const panel = this.#panel.current;
    const handle = panel?.querySelector<HTMLElement>('[data-unfold]');
    (panel && (nextFocus(panel, stood) ?? handle))?.focus();
  }

  #arrange() {
    const { view, arrange } = this.props;
    const hints = placedHints(view.advice);
    arrange({
      panel: this.#panel.current,
      folded: view.folded,
      opened: this.state.opened,
      helps: view.advice.offers.length > 0,
      arrived: view.advice.arrived ?? false,
      growth: growthOf(view),
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

  /** The spots of the chosen hint where it is still to be done: for each child, perhaps. */
  #spots(): Element[] {
    const { view } = this.props;
    const hint = view.advice.hints[chosenHint(view)];
    return hint?.places.filter(({ done }) => !done).map(({ element }) => element) ?? [];
  }

  readonly #bring = () => {
    const [spot] = this.#spots();
    scrollTo(spot, 'center');
    if (spot instanceof HTMLElement) spot.focus({ preventScroll: true });
    // The button goes away with its use: where the spot takes no focus, the card does.
    if (this.#hasKeyboard()) this.#enter();
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
    this.#left = focusedControl(document);
    this.setState({ opened: true });
    if (this.props.view.folded) this.props.onFold(false);
  };

  override render() {
    const { view, texts, comfort, zoom, single, announced, warned } = this.props;
    const { onHideHint, uncounted, children } = this.props;
    const { voice, onRead, onLanguage } = this.props;
    const { pointed, problem, opened } = this.state;
    const { advice, folded } = view;
    return (
      <Frame texts={texts} comfort={comfort} zoom={zoom}>
        <LiveRegion from={announced} />
        <LiveRegion from={warned} />
        {!folded && (
          <Rings
            hints={placedHints(advice)}
            pointed={pointed ?? problem ?? ringedNote(view)}
            onRing={this.#keepRing}
          />
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
              narrow={single}
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
            <p class="uncounted" role="status">
              {uncounted && texts.get('guide_click_again')}
            </p>
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
