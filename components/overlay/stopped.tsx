import type { Known } from '../../lib/guide/read-known';
import { withOwnProperties } from '../../lib/overlay/own-properties';
import { CloseIcon } from '../ui/icons';
import { Frame } from './frame';
import { Head } from './head';

interface StoppedProps {
  known: Known;
  /** CSS `zoom` of the page (factor). */
  zoom: number;
  /** Width of the window (px), without that zoom. */
  width: number;
  onClose(): void;
}

/** Says that the guide no longer works, because its extension is gone. */
export function Stopped({ known, zoom, width, onClose }: StoppedProps) {
  const { texts, profile, comfort } = known;
  return (
    <Frame texts={texts} comfort={comfort} zoom={zoom}>
      <section
        class="panel panel--stopped"
        aria-label={texts.get('guide_label')}
        data-stopped
        style={{ [withOwnProperties('--view-width')]: `${width}px` }}
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
