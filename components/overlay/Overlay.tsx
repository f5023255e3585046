import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { FoundEnt, GuideView } from '../../lib/guide/view';
import type { Drawn } from '../../lib/overlay/arrange';
import type { Texts } from '../../lib/texts/texts';
import { LogoIcon } from './icons';
import { KeepIdentifier } from './KeepIdentifier';
import { Panel } from './Panel';
import { Rings, ringKey } from './Rings';
import { WayBack } from './WayBack';

/** What the user can do in the guide. */
export interface OverlayActions {
  fold(folded: boolean): void;
  hideHint(id: string): void;
  searchEnt(query: string): void;
  chooseEnt(ent: FoundEnt): void;
  forgetEnt(): void;
  keepIdentifier(): void;
}

interface OverlayProps {
  view: GuideView;
  texts: Texts;
  actions: OverlayActions;
  /** Puts what has just been rendered at its place. */
  arrange(drawn: Drawn): void;
  /** The password checklist, on the screens that have one. */
  password?: ComponentChildren;
}

/** Everything the guide draws over a page. */
export function Overlay({ view, texts, actions, arrange, password }: OverlayProps) {
  const { advice, folded } = view;
  const [pointed, setPointed] = useState<string | null>(null);
  const panel = useRef<HTMLElement>(null);
  const rings = useRef(new Map<string, HTMLElement>());

  useLayoutEffect(() => {
    arrange({
      panel: panel.current,
      folded,
      rings: advice.hints.flatMap((hint) =>
        hint.places.flatMap(({ element }, index) => {
          const ring = rings.current.get(ringKey(hint, index));
          return ring ? [{ ring, target: element }] : [];
        }),
      ),
    });
  });

  const keepRing = (key: string, ring: HTMLElement | null) => {
    if (ring) rings.current.set(key, ring);
    else rings.current.delete(key);
  };

  return (
    <div lang={texts.language} dir={texts.direction} class="guide">
      {!folded && <Rings hints={advice.hints} pointed={pointed} onRing={keepRing} />}
      <section
        ref={panel}
        class="panel"
        aria-label={texts.get('guide_label')}
        data-screen={advice.screen}
        data-profile={advice.profile ?? undefined}
        data-ent={advice.entId ?? undefined}
        data-folded={folded || undefined}
      >
        <button
          type="button"
          class="handle"
          data-unfold
          aria-label={texts.get('guide_unfold')}
          title={texts.get('guide_unfold')}
          onClick={() => actions.fold(false)}
        >
          <LogoIcon />
        </button>
        <div class="sheet">
          <Panel
            view={view}
            texts={texts}
            onPoint={setPointed}
            onHideHint={actions.hideHint}
            onFold={() => actions.fold(true)}
          >
            {password}
            {view.wayBack && (
              <WayBack
                wayBack={view.wayBack}
                texts={texts}
                profile={advice.profile}
                onSearch={actions.searchEnt}
                onChoose={actions.chooseEnt}
                onForget={actions.forgetEnt}
              />
            )}
            {view.keep && (
              <KeepIdentifier
                keep={view.keep}
                texts={texts}
                profile={advice.profile}
                onKeep={actions.keepIdentifier}
              />
            )}
          </Panel>
        </div>
      </section>
    </div>
  );
}
