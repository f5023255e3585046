import { useRef, useState } from 'preact/hooks';
import { type DraftEnt, NOBODY } from '../../lib/people/draft';
import type { SearchEnts } from '../ui/ent-choice';
import { EntCombobox } from '../ui/ent-combobox';
import { Field } from '../ui/field';
import { focusOnAppearing } from '../ui/focus';
import { PlusIcon } from '../ui/icons';
import { useTexts } from '../ui/texts';

interface ChildrenProps {
  ents: readonly DraftEnt[];
  searchEnts: SearchEnts;
  /** Rank of the ENT field that was typed in without a choice; null for none. */
  notChosen: number | null;
  onEnts: (ents: DraftEnt[]) => void;
}

/** A guardian's children, each with an ENT: one account opens them all. */
export function Children({ ents, searchEnts, notChosen, onEnts }: ChildrenProps) {
  const textOf = useTexts();
  const [removed, setRemoved] = useState<{ ent: DraftEnt; rank: number } | null>(null);
  const [added, setAdded] = useState(false);
  const keys = useKeys(ents.length);
  const nameOf = ({ child }: DraftEnt, rank: number) =>
    child.trim() || textOf('form_child_number', [rank + 1]);
  const change = (rank: number, part: Partial<DraftEnt>) =>
    onEnts(ents.map((ent, at) => (at === rank ? { ...ent, ...part } : ent)));
  return (
    <fieldset class="children">
      <legend class="field__label">{textOf('form_children')}</legend>
      {ents.map((ent, rank) => (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset would need a legend in view
        <div
          class="children__child"
          key={keys.list[rank]}
          role="group"
          aria-label={nameOf(ent, rank)}
        >
          <Field
            label={textOf('form_child')}
            optional
            help={textOf('form_nickname_help')}
            value={ent.child}
            focused={added && rank === ents.length - 1}
            onInput={(child) => change(rank, { child })}
          />
          <EntCombobox
            label={textOf('form_ent')}
            optional
            value={ent}
            search={searchEnts}
            error={notChosen === rank ? textOf('form_ent_not_chosen') : null}
            onInput={(input) => change(rank, { ...input, entHome: null })}
          />
          {ents.length > 1 && (
            <button
              class="button button--plain"
              type="button"
              onClick={() => {
                keys.remove(rank);
                setAdded(false);
                setRemoved({ ent, rank });
                onEnts(ents.filter((_, at) => at !== rank));
              }}
            >
              {textOf('form_child_remove', [nameOf(ent, rank)])}
            </button>
          )}
        </div>
      ))}
      {removed && (
        <div class="removed" role="status">
          <p class="removed__words">
            {textOf('form_child_removed', [nameOf(removed.ent, removed.rank)])}
          </p>
          <button
            class="button button--small"
            type="button"
            ref={focusOnAppearing}
            aria-label={textOf('person_undo_label', [nameOf(removed.ent, removed.rank)])}
            onClick={() => {
              keys.insert(removed.rank);
              setRemoved(null);
              onEnts(ents.toSpliced(removed.rank, 0, removed.ent));
            }}
          >
            {textOf('person_undo')}
          </button>
        </div>
      )}
      <button
        class="button"
        type="button"
        onClick={() => {
          keys.insert(ents.length);
          setAdded(true);
          setRemoved(null);
          onEnts([...ents, NOBODY]);
        }}
      >
        <PlusIcon />
        {textOf('form_child_add')}
      </button>
    </fieldset>
  );
}

/** Keys that stay with their rows: a row taken out must not leave its open list to the next. */
function useKeys(length: number) {
  const last = useRef(0);
  const list = useRef<number[]>([]);
  const next = () => {
    last.current += 1;
    return last.current;
  };
  while (list.current.length < length) list.current.push(next());
  return {
    list: list.current,
    remove: (rank: number) => list.current.splice(rank, 1),
    insert: (rank: number) => list.current.splice(rank, 0, next()),
  };
}
