import type { ComponentChildren } from 'preact';
import { spacingOf } from '../../lib/texts/languages';
import type { Texts } from '../../lib/texts/texts';
import type { Comfort } from '../../lib/vocabulary';

interface FrameProps {
  texts: Texts;
  comfort: Comfort;
  /** How much the page's style enlarges all that stands on it (factor). */
  zoom: number;
  children: ComponentChildren;
}

/** What everything of the guide stands in: its language, its reader's comfort, its size. */
export function Frame({ texts, comfort, zoom, children }: FrameProps) {
  return (
    <div
      lang={texts.language}
      dir={texts.direction}
      class="guide"
      data-text-size={comfort.textSize}
      data-spacing={comfort.spacing ? spacingOf(texts.language) : undefined}
      // Undone: places on the page are measured in px of the window, and so is what is drawn there.
      style={{ zoom: 1 / zoom, '--page-zoom': zoom }}
    >
      {children}
    </div>
  );
}
