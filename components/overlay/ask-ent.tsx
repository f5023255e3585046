import type { WayBackActions } from '../../lib/guide/extras/way-back-state';
import { wayBackWords } from '../../lib/guide/extras/way-back-words';
import type { EntQuestion } from '../../lib/guide/view';
import type { Texts } from '../../lib/texts/texts';
import type { Profile } from '../../lib/vocabulary';

interface AskEntProps {
  question: EntQuestion;
  texts: Texts;
  profile: Profile | null;
  actions: WayBackActions;
}

/** Asks for the user's ENT; they can keep the one that they doubt. */
export function AskEnt({ question, texts, profile, actions }: AskEntProps) {
  const { query, found, meant, foundNothing, instead } = question;
  return (
    <div class="way-back" data-brief="step">
      <label for="ent-search">{wayBackWords(question, texts, profile)}</label>
      <input
        id="ent-search"
        type="search"
        autocomplete="off"
        placeholder={texts.get('way_back_placeholder')}
        value={query}
        onInput={(event) => actions.search(event.currentTarget.value)}
      />
      <div role="status" aria-atomic="false">
        {meant && <p>{texts.get('way_back_meant', [], profile)}</p>}
        <ul class="found">
          {found.map((ent) => (
            <li key={ent.id ?? ent.name}>
              <button
                type="button"
                class="found__ent"
                data-ent-choice={ent.id ?? ent.name}
                onClick={() => actions.choose(ent)}
              >
                <strong>{ent.name}</strong>
                <span>{ent.territory}</span>
              </button>
            </li>
          ))}
        </ul>
        {foundNothing && <p>{texts.get('way_back_none', [], profile)}</p>}
      </div>
      {instead && (
        <button type="button" class="button button--quiet" data-keep-way onClick={actions.keep}>
          {texts.get('way_back_keep', [instead.name])}
        </button>
      )}
    </div>
  );
}
