import type { WayBackActions } from '../../lib/guide/extras/way-back-state';
import type { WayBackView } from '../../lib/guide/view';
import type { Texts } from '../../lib/texts/texts';
import type { Profile } from '../../lib/vocabulary';
import { AskSchool } from './ask-school';

interface WayBackProps {
  wayBack: WayBackView;
  texts: Texts;
  profile: Profile | null;
  actions: WayBackActions;
  /** Set on a page of an ENT; absent on the portal. */
  here?: 'ent';
}

/** The link that the portal lacks: back to the user's own ENT, or the question for it if unknown. */
export function WayBack(props: WayBackProps) {
  const { wayBack, texts, profile, actions, here } = props;
  if (wayBack.kind === 'ask') return <AskEnt {...props} wayBack={wayBack} />;
  if (wayBack.kind === 'waiting') {
    return (
      <p class="way-back" role="status">
        {texts.get('guide_wait')}
      </p>
    );
  }
  if (wayBack.kind === 'ask-school') {
    return <AskSchool question={wayBack} texts={texts} profile={profile} actions={actions} />;
  }
  const isPronote = wayBack.place === 'pronote';
  return (
    <div class="way-back">
      {here !== 'ent' && <p>{texts.get('way_back_reminder', [], profile)}</p>}
      <a class="button" data-way-back={wayBack.place} href={wayBack.href} rel="noreferrer">
        {isPronote
          ? texts.get('way_back_open_pronote', [], profile)
          : texts.get('way_back_open', [wayBack.name])}
      </a>
      <button type="button" class="link-button" onClick={actions.forget}>
        {texts.get('way_back_other', [], profile)}
      </button>
    </div>
  );
}

type AskEntProps = WayBackProps & { wayBack: Extract<WayBackView, { kind: 'ask' }> };

function AskEnt({ wayBack, texts, profile, actions }: AskEntProps) {
  return (
    <div class="way-back">
      <label for="ent-search">{texts.get('way_back_ask', [], profile)}</label>
      <input
        id="ent-search"
        type="search"
        autocomplete="off"
        placeholder={texts.get('way_back_placeholder')}
        value={wayBack.query}
        onInput={(event) => actions.search(event.currentTarget.value)}
      />
      <div role="status" aria-atomic="false">
        <ul class="found">
          {wayBack.found.map((ent) => (
            <li key={ent.id}>
              <button
                type="button"
                class="found__ent"
                data-ent-choice={ent.id}
                onClick={() => actions.choose(ent)}
              >
                <strong>{ent.name}</strong>
                <span>{ent.territory}</span>
              </button>
            </li>
          ))}
        </ul>
        {wayBack.foundNothing && <p>{texts.get('way_back_none', [], profile)}</p>}
      </div>
    </div>
  );
}
