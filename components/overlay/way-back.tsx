import type { WayBackActions } from '../../lib/guide/extras/way-back-state';
import { otherWayWords, wayBackWords } from '../../lib/guide/extras/way-back-words';
import type { WayBackView } from '../../lib/guide/view';
import type { Texts } from '../../lib/texts/texts';
import type { Profile } from '../../lib/vocabulary';
import { AskEnt } from './ask-ent';
import { AskSchool } from './ask-school';

interface WayBackProps {
  wayBack: WayBackView;
  texts: Texts;
  profile: Profile | null;
  actions: WayBackActions;
}

/** The link that the portal lacks: back to the user's own ENT, or a question if it is unknown. */
export function WayBack({ wayBack, texts, profile, actions }: WayBackProps) {
  if (wayBack.kind === 'ask') {
    return <AskEnt question={wayBack} texts={texts} profile={profile} actions={actions} />;
  }
  if (wayBack.kind === 'waiting') {
    return (
      <p class="way-back" role="status" tabIndex={-1}>
        {texts.get('guide_wait')}
      </p>
    );
  }
  if (wayBack.kind === 'ask-school') {
    return <AskSchool question={wayBack} texts={texts} profile={profile} actions={actions} />;
  }
  return (
    <div class="way-back">
      <a
        class="button"
        data-way-back={wayBack.place}
        data-brief="step"
        href={wayBack.href}
        rel="noreferrer"
      >
        {wayBackWords(wayBack, texts, profile)}
      </a>
      {wayBack.others?.map((other) => (
        <a
          class="button button--quiet"
          data-way-other
          href={other.href}
          rel="noreferrer"
          key={other.href}
        >
          {otherWayWords(other, texts)}
        </a>
      ))}
      <button type="button" class="link-button" data-doubt onClick={actions.doubt}>
        {texts.get('way_back_other', [], profile)}
      </button>
    </div>
  );
}
