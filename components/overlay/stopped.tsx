import type { Known } from '../../lib/guide/known';
import { CloseIcon } from '../ui/icons';
import { Frame } from './frame';
import { Head } from './head';

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
    <Frame texts={texts} comfort={comfort} zoom={zoom}>
      <section
        class="panel panel--stopped"
        aria-label={texts.get('guide_label')}
        data-stopped
        style={{ '--view-width': `${width}px` }}
      >
        <div class="sheet">
          <Head texts={texts}>
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
          </Head>
          <div class="body" role="status">
            <h2 class="title">{texts.get('guide_stopped_title')}</h2>
            <p>{texts.get('guide_stopped', [], profile)}</p>
          </div>
        </div>
      </section>
    </Frame>
  );
}
