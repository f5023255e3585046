import type { Known } from '../../lib/guide/known';
import { CloseIcon, LogoIcon } from './icons';

interface StoppedProps {
  known: Known;
  /** How much the page's own style enlarges what stands on it (CSS `zoom`, factor). */
  zoom: number;
  /** Width of the window (px), not enlarged. */
  width: number;
  onClose(): void;
}

/** The last word of a guide whose extension is gone: nothing of it works any more. */
export function Stopped({ known, zoom, width, onClose }: StoppedProps) {
  const { texts, profile, comfort } = known;
  return (
    <div
      lang={texts.language}
      dir={texts.direction}
      class="guide"
      data-text-size={comfort.textSize}
      data-spacing={comfort.spacing || undefined}
      style={{ zoom: 1 / zoom, '--page-zoom': zoom, '--view-width': `${width}px` }}
    >
      <section class="panel stopped" aria-label={texts.get('guide_label')} data-stopped>
        <div class="sheet">
          <header class="head">
            <span class="logo">
              <LogoIcon />
            </span>
            <p class="name">
              {texts.get('guide_name')} <small>{texts.get('guide_unofficial')}</small>
            </p>
            <button
              type="button"
              class="icon-button"
              data-close
              aria-label={texts.get('guide_close')}
              title={texts.get('guide_close')}
              onClick={onClose}
            >
              <CloseIcon />
            </button>
          </header>
          <div class="body" role="status">
            <h2 class="title">{texts.get('guide_stopped_title')}</h2>
            <p>{texts.get('guide_stopped', [], profile)}</p>
          </div>
        </div>
      </section>
    </div>
  );
}
