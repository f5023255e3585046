import { useRef, useState } from 'preact/hooks';
import type { Level } from '../../lib/ents/directory/territory';
import type { SearchAnswer } from '../../lib/ents/search/answer';
import { SHORTEST_QUERY } from '../../lib/typing';
import type { EntInput, SearchEnts } from './ent-choice';
import { EntLevels } from './ent-levels';
import { EntList } from './ent-list';
import { type EntOption, hasFirst, optionsOf } from './ent-options';
import { CloseIcon } from './icons';
import { LocalAccounts } from './local-accounts';
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
  const field = useRef<HTMLInputElement>(null);
  const [level, setLevel] = useState<Level | null>(null);
  const { entId, entText } = props.value;
  const answer = useAnswer(entId === null ? entText : '', level, props.search);
  const groups = answer ? optionsOf(answer) : [];
  const options = groups.flatMap((group) => group.options);
  const choose = (option: EntOption | undefined) => {
    if (option?.kind === 'ent') {
      props.onInput({ entId: option.ent.id, entText: option.ent.name });
      listbox.hide();
    }
    if (option?.kind === 'place') type(option.label);
  };
  const first = answer && hasFirst(answer) ? 0 : null;
  const listbox = useListbox(options.length, first, (position) => choose(options[position]));
  const type = (text: string) => {
    props.onInput({ entId: null, entText: text });
    if (text === '') setLevel(null);
    listbox.show();
    field.current?.focus();
  };
  const shown = listbox.open && options.length > 0;
  return (
    <div
      class="field combobox"
      onFocusOut={({ currentTarget, relatedTarget }) => {
        if (!currentTarget.contains(relatedTarget as Node | null)) listbox.hide();
      }}
    >
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
          ref={field}
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
          onInput={(event) => type(event.currentTarget.value)}
          onClick={listbox.show}
          onKeyDown={listbox.onKeyDown}
        />
        {entText !== '' && (
          <button
            class="button button--icon combobox__clear"
            type="button"
            aria-label={textOf('ents_clear')}
            onClick={() => type('')}
          >
            <CloseIcon />
          </button>
        )}
      </div>
      <p class={isUnknown(answer) && shown ? 'field__help' : 'unseen'} role="status">
        {shown && told(answer)}
      </p>
      {shown && answer && <EntLevels answer={answer} onLevel={setLevel} />}
      <EntList id={id} groups={shown ? groups : []} active={listbox.active} onChoose={choose} />
      <LocalAccounts entId={entId} />
      <div id={`${id}-error`}>{props.error && <Notice>{props.error}</Notice>}</div>
    </div>
  );

  function told(answer: SearchAnswer | null): string {
    if (isUnknown(answer)) return textOf('ents_unknown', [entText.trim()]);
    return answer ? textOf('ents_found', [options.length]) : '';
  }
}

/** Whether what was typed is known to nobody: it is said, whatever is proposed instead. */
const isUnknown = (answer: SearchAnswer | null): boolean =>
  answer?.said === 'meant' || answer?.said === 'nothing';

/** The answer for a text; while it is typed, the previous one stays in the place of an unknown one. */
function useAnswer(text: string, level: Level | null, search: SearchEnts): SearchAnswer | null {
  const paused = usePaused(text);
  const before = useRef<SearchAnswer | null>(null);
  const isSearched = text.trim().length >= SHORTEST_QUERY;
  const now = isSearched ? search(text, level) : null;
  const answer = isSearched && !paused && isUnknown(now) ? before.current : now;
  before.current = answer;
  return answer;
}
