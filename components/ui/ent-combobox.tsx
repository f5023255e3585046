import { useRef } from 'preact/hooks';
import { SHORTEST_QUERY } from '../../lib/typing';
import type { EntChoice, EntInput, SearchEnts } from './ent-choice';
import { EntList } from './ent-list';
import { CloseIcon } from './icons';
import { Notice } from './notice';
import { useTexts } from './texts';
import { useListbox } from './use-listbox';
import { usePaused } from './use-paused';
import { useUniqueId } from './use-unique-id';

/** A text field that searches the ENTs, and the list of those found. */
export function EntCombobox(props: {
  label: string;
  /** Whether the label is for screen readers only: a heading already shows it. */
  labelUnseen?: boolean;
  optional?: boolean;
  value: EntInput;
  onInput: (input: EntInput) => void;
  search: SearchEnts;
  error?: string | null;
}) {
  const textOf = useTexts();
  const id = useUniqueId();
  const { entId, entText } = props.value;
  const searched = entId === null && entText.trim().length >= SHORTEST_QUERY;
  const paused = usePaused(entText);
  const before = useRef<readonly EntChoice[]>([]);
  const now = searched ? props.search(entText) : [];
  // While the user types, the previous results stay.
  const found = searched && now.length === 0 && !paused ? before.current : now;
  before.current = found;
  const choose = (ent: EntChoice | undefined) => {
    if (!ent) return;
    props.onInput({ entId: ent.id, entText: ent.name });
    listbox.hide();
  };
  const listbox = useListbox(found.length, (position) => choose(found[position]));
  const shown = listbox.open && found.length > 0;
  const nothing = searched && paused && found.length === 0;
  return (
    <div class="field combobox">
      <label class={props.labelUnseen ? 'unseen' : 'field__label'} for={id}>
        {props.label}
        {props.optional && <span class="field__optional"> ({textOf('form_optional')})</span>}
      </label>
      <p class="field__help" id={`${id}-help`}>
        {textOf('form_ent_help')}
      </p>
      <div class="combobox__box">
        <input
          class="field__input"
          id={id}
          type="text"
          role="combobox"
          autocomplete="off"
          spellcheck={false}
          maxLength={100}
          value={entText}
          aria-autocomplete="list"
          aria-expanded={shown}
          aria-controls={`${id}-list`}
          aria-activedescendant={
            shown && listbox.active >= 0 ? `${id}-${listbox.active}` : undefined
          }
          aria-describedby={`${id}-help ${id}-error`}
          aria-invalid={props.error ? 'true' : undefined}
          onInput={(event) => {
            props.onInput({ entId: null, entText: event.currentTarget.value });
            listbox.show();
          }}
          onClick={listbox.show}
          onKeyDown={listbox.onKeyDown}
          onBlur={listbox.hide}
        />
        {entText !== '' && (
          <button
            class="button button--icon combobox__clear"
            type="button"
            aria-label={textOf('ents_clear')}
            onClick={() => props.onInput({ entId: null, entText: '' })}
          >
            <CloseIcon />
          </button>
        )}
      </div>
      <EntList id={id} ents={shown ? found : []} active={listbox.active} onChoose={choose} />
      <p class={nothing ? 'field__help' : 'unseen'} role="status">
        {nothing ? textOf('ents_none') : shown && textOf('ents_found', [found.length])}
      </p>
      <div id={`${id}-error`}>{props.error && <Notice>{props.error}</Notice>}</div>
    </div>
  );
}
