import { Component, type ComponentChildren } from 'preact';
import { type HintAdvice, isAmiss, isNumbered } from '../../lib/guide/advice/advice';
import { answeredIn } from '../../lib/texts/question';
import type { Texts } from '../../lib/texts/texts';
import { ChevronIcon } from '../ui/icons';
import { Choice } from './choice';
import { HintCard } from './hint-card';

interface HintListProps {
  hints: readonly HintAdvice[];
  texts: Texts;
  /** Index of the hint of the moment. */
  chosen: number;
  /** Whether the others are omitted. */
  single: boolean;
  /** Key of the chosen problem. */
  problem: string | null;
  onPoint(key: string | null): void;
  onChoose(key: string | null): void;
  onHide(hintId: string): void;
  /** Whether the user hid some. */
  hidden: boolean;
  onShowHidden(): void;
  /** What goes between the steps and the optional help. */
  children?: ComponentChildren;
  /** Brings the place of the chosen hint into view. */
  onBring(): void;
}

/**
 * The hints of a screen: what to do now, then the other steps; optional help only on request, as
 * problems to choose from.
 * Listeners are on the list, so that cards need none.
 */
export class HintList extends Component<HintListProps, { asked: boolean }> {
  override state = { asked: false };

  #hintAt({ target }: Event): HintAdvice | undefined {
    const card = (target as Element).closest<HTMLElement>('[data-key]');
    return this.props.hints.find(({ key }) => key === card?.dataset.key);
  }

  readonly #point = (event: Event) => this.props.onPoint(this.#hintAt(event)?.key ?? null);
  readonly #leave = () => this.props.onPoint(null);

  readonly #press = (event: Event) => {
    const pressed = event.target as Element;
    const hint = pressed.closest('[data-hide]') && this.#hintAt(event);
    if (hint) this.props.onHide(hint.id);
    if (pressed.closest('[data-bring]')) this.props.onBring();
    if (pressed.closest('[data-show-hidden]')) this.props.onShowHidden();
    if (pressed.closest('[data-problems]')) {
      this.props.onChoose(null);
      this.setState({ asked: !this.state.asked });
    }
    const problem = pressed.closest('[data-choose]') && this.#hintAt(event);
    if (problem) this.props.onChoose(problem.key === this.props.problem ? null : problem.key);
  };

  /** A tick where there is room for one check only makes room for the next. */
  readonly #tick = ({ target, currentTarget }: Event) => {
    if ((target as Element).checkVisibility()) return;
    const panel = (currentTarget as Element).closest('.panel');
    const left = ['[data-check]:not(:checked)', '[data-more]'];
    const next = left.map((one) => panel?.querySelector<HTMLElement>(one)).find((one) => one);
    next?.focus();
  };

  override render() {
    const { hints, texts, chosen, single, hidden, problem, children } = this.props;
    const { asked } = this.state;
    const now = hints[chosen];
    const numbered = isNumbered(hints);
    const cards = (some: readonly HintAdvice[]) =>
      some.map((hint) => {
        // Unique in the guide's shadow root, which holds nothing else.
        const id = hint.key.replace(/\W+/g, '-');
        const said = hint !== now && hint.help ? answeredIn(hint.text) : null;
        const common = { hint, texts, id };
        return said ? (
          <Choice key={hint.key} {...common} said={said} open={hint.key === problem} />
        ) : (
          <HintCard key={hint.key} {...common} chosen={hint === now} numbered={numbered} />
        );
      });
    const { shown, besides } = sorted(hints, now);
    // What went wrong away from the current step says nothing of what to do instead.
    const isBrief = (hint: HintAdvice) =>
      hint === now || hint.pointedAt || (hint.current && now?.tone === 'trouble');
    const isRefused = hints.some(({ checks }) => checks !== undefined);
    return (
      // biome-ignore lint/a11y/noStaticElementInteractions: listens for the buttons and cards inside
      // biome-ignore lint/a11y/useKeyWithClickEvents: the click comes from a button inside
      // biome-ignore lint/a11y/useKeyWithMouseEvents: focusin and focusout are handled too
      <div
        class="hints"
        onMouseOver={this.#point}
        onMouseLeave={this.#leave}
        onFocusIn={this.#point}
        onFocusOut={this.#leave}
        onClick={this.#press}
        onChange={this.#tick}
      >
        <ol class="hints__list">{cards(single ? shown.filter(isBrief) : shown)}</ol>
        {children}
        {!single && (besides.length > 0 || hidden) && (
          <>
            <button
              type="button"
              class="hints__problems"
              data-problems={asked ? 'open' : 'closed'}
              aria-expanded={asked}
            >
              {texts.get(isRefused ? 'guide_still_refused' : 'guide_problem')}
              <ChevronIcon />
            </button>
            {asked && <ol class="hints__list">{cards(besides)}</ol>}
            {asked && hidden && (
              <button type="button" class="button button--quiet" data-show-hidden>
                {texts.get('guide_show_hidden')}
              </button>
            )}
          </>
        )}
      </div>
    );
  }
}

/**
 * Separates optional help, and what looks right and is not until somebody comes near it, where there is
 * a step to do or something went wrong. What is done gives way. What went wrong at no step comes first,
 * what not to click last; numbers are read in their order.
 */
function sorted(hints: readonly HintAdvice[], now: HintAdvice | undefined) {
  const isAside = (hint: HintAdvice) =>
    hint !== now &&
    (hint.help === 'on-request' || (hint.avoid && !hint.pointedAt && !isAmiss(hint)));
  const urgent = hints.filter((hint) => !isAside(hint));
  if (urgent.every(({ tone }) => tone === 'note')) return { shown: hints, besides: [] };
  const left = urgent.filter((hint) => hint === now || !hint.done);
  const isFirst = (hint: HintAdvice) => hint.rank === null && isAmiss(hint) && !hint.avoid;
  const shown = [...left.filter(isFirst), ...left.filter((hint) => !isFirst(hint))];
  return { shown, besides: hints.filter(isAside) };
}
