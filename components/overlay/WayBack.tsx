import type { FoundEnt, WayBackView } from '../../lib/guide/view';
import type { Texts } from '../../lib/texts/texts';
import type { Profile } from '../../lib/vocabulary';

interface WayBackProps {
  wayBack: WayBackView;
  texts: Texts;
  profile: Profile | null;
  onSearch(query: string): void;
  onChoose(ent: FoundEnt): void;
  onForget(): void;
}

/** The link that the portal lacks: back to the user's own ENT, asked for where it is not known. */
export function WayBack(props: WayBackProps) {
  const { wayBack, texts, profile, onForget } = props;
  if (wayBack.kind === 'ask') return <AskEnt {...props} wayBack={wayBack} />;
  return (
    <div class="way-back">
      <p>{texts.get('way_back_reminder', [], profile)}</p>
      <a class="button" data-way-back href={wayBack.href} rel="noreferrer">
        {texts.get('way_back_open', [wayBack.name])}
      </a>
      <button type="button" class="link-button" onClick={onForget}>
        {texts.get('way_back_other', [], profile)}
      </button>
    </div>
  );
}

type AskEntProps = WayBackProps & { wayBack: Extract<WayBackView, { kind: 'ask' }> };

function AskEnt({ wayBack, texts, profile, onSearch, onChoose }: AskEntProps) {
  return (
    <div class="way-back">
      <label for="ent-search">{texts.get('way_back_ask', [], profile)}</label>
      <input
        id="ent-search"
        type="search"
        autocomplete="off"
        placeholder={texts.get('way_back_placeholder')}
        value={wayBack.query}
        onInput={(event) => onSearch(event.currentTarget.value)}
      />
      <div role="status" aria-atomic="false">
        <ul class="found">
          {wayBack.found.map((ent) => (
            <li key={ent.id}>
              <button
                type="button"
                class="found-ent"
                data-ent-choice={ent.id}
                onClick={() => onChoose(ent)}
              >
                <strong>{ent.name}</strong>
                <span>{ent.territory}</span>
              </button>
            </li>
          ))}
        </ul>
        {wayBack.query.trim() !== '' && wayBack.found.length === 0 && (
          <p>{texts.get('way_back_none', [], profile)}</p>
        )}
      </div>
    </div>
  );
}
