import type { HintAdvice } from '../../lib/guide/advice/advice';
import type { WayBackActions } from '../../lib/guide/extras/way-back-state';
import type { EntExtrasView } from '../../lib/guide/view';
import type { Texts } from '../../lib/texts/texts';
import type { Profile } from '../../lib/vocabulary';
import { Call } from './call';
import { DeadEnd } from './dead-end';
import { WayBack } from './way-back';

interface EntExtrasProps {
  view: EntExtrasView;
  texts: Texts;
  profile: Profile | null;
  /** Whom to call. */
  call: string;
  deadEnd: HintAdvice | undefined;
  actions: WayBackActions;
}

/** Help that is more than a sentence, under the hints on a page of an ENT. */
export function EntExtras({ view, texts, profile, deadEnd, call, actions }: EntExtrasProps) {
  const { wayBack, home, signOut } = view;
  return (
    <>
      {wayBack && <WayBack wayBack={wayBack} texts={texts} profile={profile} actions={actions} />}
      {deadEnd && <DeadEnd hint={deadEnd} />}
      <Call who={call} texts={texts} />
      {home && (
        <div class="way-back">
          <a class="button" data-ent-home data-brief="step" href={home.href} rel="noreferrer">
            {texts.get('way_back_open', [home.name])}
          </a>
        </div>
      )}
      {signOut && (
        <div class="way-back">
          <a
            class="button button--quiet"
            data-sign-out
            data-brief="step"
            href={signOut}
            rel="noreferrer"
          >
            {texts.get('signed_out_open')}
          </a>
        </div>
      )}
    </>
  );
}
