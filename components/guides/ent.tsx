import { createEntExtras } from '../../lib/guide/extras/ent-extras';
import { whoToCall } from '../../lib/guide/extras/who-to-call';
import { lookAtEnt } from '../../lib/guide/on-ents/look-at-ent';
import { createDomPage } from '../../lib/page/dom-page';
import { frOnChooser } from '../../lib/texts/locales/fr/on-chooser';
import { EntExtras } from '../overlay/ent-extras';
import css from '../overlay/overlay.css?inline';
import type { GuideKind } from '../overlay/run-guide';

/** The guide on the pages of an ENT of the directory. */
export const entGuide: GuideKind = {
  css,
  french: frOnChooser,
  begin(refresh, signal) {
    const extras = createEntExtras(refresh);
    return {
      read: createDomPage,
      look: lookAtEnt(document, refresh, signal),
      show: (view, look) => ({
        view,
        extras: (
          <EntExtras
            view={extras.view(look)}
            texts={look.known.texts}
            profile={view.advice.profile}
            call={whoToCall(look)}
            deadEnd={view.advice.deadEnd}
            actions={extras.ent}
          />
        ),
      }),
    };
  },
};
