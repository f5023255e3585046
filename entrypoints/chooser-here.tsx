import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { mountOverlay } from '../components/overlay/mount';
import css from '../components/overlay/overlay.css?inline';
import { backend } from '../lib/guide/backend';
import { claimPage } from '../lib/guide/claim-page';
import { followKnown } from '../lib/guide/follow-known';
import { startGuide } from '../lib/guide/guide';
import { keepAlive } from '../lib/guide/keep-alive';
import { lookAtChooser } from '../lib/guide/look-at-chooser';
import { orAfter } from '../lib/guide/patience';
import { type ReadHere, readHere } from '../lib/guide/read-here';
import { frOnChooser } from '../lib/texts/locales/fr/on-chooser';

/** How long (ms) the popup waits for what is known of the page before it is read without it. */
const PATIENCE = 1500;

/**
 * Reads the page in view as the chooser of an ENT, one that the directory lacks included. Put into
 * the page when the user clicks on the toolbar icon, and into that page only; nothing of it stays.
 */
export default defineUnlistedScript(async (): Promise<ReadHere> => {
  const before = await orAfter(backend.knownAgain(location.href), PATIENCE, () => null);
  const read = readHere(document, before?.ent ?? null);
  const stop = new AbortController();
  if (!read.found || !claimPage(stop.signal)) return read;
  const known = followKnown(frOnChooser, stop.signal);
  const overlay = mountOverlay(css, stop);
  const guide = startGuide({
    window,
    signal: stop.signal,
    known: await known.first,
    french: frOnChooser,
    look: lookAtChooser(document, () => guide.refresh(), stop.signal),
    show: (view, { known }, guide) => overlay.show(view, known, guide),
    host: overlay.host,
    redraw: overlay.redraw,
    hide: overlay.hide,
    leave: overlay.leave,
  });
  keepAlive(guide, known, () => overlay.shown, stop.signal);
  return read;
});
