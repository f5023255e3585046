import type { ComponentChildren } from 'preact';
import { withOwnProperties } from '../../lib/overlay/own-properties';
import { spacingOf } from '../../lib/texts/languages';
import type { Texts } from '../../lib/texts/texts';
import type { Comfort } from '../../lib/vocabulary';

interface FrameProps {
  texts: Texts;
  comfort: Comfort;
  /** CSS `zoom` of the page (factor). */
  zoom: number;
  children: ComponentChildren;
}

/** Wraps everything the guide draws; sets its language, comfort settings and zoom. */
export function Frame({ texts, comfort, zoom, children }: FrameProps) {
  return (
    <div
      lang={texts.language}
      dir={texts.direction}
      class="guide"
      data-text-size={comfort.textSize}
      data-spacing={comfort.spacing ? spacingOf(texts.language) : undefined}
      // Undoes the page's zoom: positions are measured and drawn in px of the window.
      style={{ zoom: 1 / zoom, [withOwnProperties('--page-zoom')]: zoom }}
    >
      {children}
    </div>
  );
}
