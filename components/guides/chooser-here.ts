import { readProvenChooser } from '../../lib/ents/choosers/proven';
import { lookAtChooser } from '../../lib/guide/on-ents/look-at-chooser';
import { createDomPage } from '../../lib/page/dom-page';
import { frOnChooser } from '../../lib/texts/locales/fr/on-chooser';
import css from '../overlay/overlay.css?inline';
import type { GuideKind } from '../overlay/run-guide';

/** The guide on a page that the user asks to have read as a chooser. */
export const chooserHereGuide: GuideKind = {
  css,
  french: frOnChooser,
  begin: (refresh, signal) => ({
    read: createDomPage,
    look: lookAtChooser(readProvenChooser, document, refresh, signal),
    show: (view) => ({ view }),
  }),
};
