import { useState } from 'preact/hooks';
import { findPeople } from '../../lib/people/find-people';
import type { Person } from '../../lib/people/person';
import { useTexts } from '../ui/texts';
import { useUniqueId } from '../ui/use-unique-id';

/** Most people shown at first: a family, not a class. */
const FEW = 8;

/** Which of the kept people to show, and the search for the others. */
export interface ManyPeople {
  readonly shown: readonly Person[];
  /** Text typed to find somebody. */
  readonly typed: string;
  /** How many match it. */
  readonly found: number;
  readonly isMany: boolean;
  type(typed: string): void;
  showAll(): void;
}

/**
 * @param people everybody who is kept, oldest first
 * @param few most people shown at first
 */
export function useManyPeople(people: readonly Person[], few = FEW): ManyPeople {
  const [typed, type] = useState('');
  const [all, setAll] = useState(false);
  const isMany = people.length > few;
  const found = isMany ? findPeople(people, typed) : people;
  return {
    // The newest, so that a person just added is among them.
    shown: all ? found : found.slice(-few),
    typed,
    found: found.length,
    isMany,
    type,
    showAll: () => setAll(true),
  };
}

/** Finds somebody by nickname or identifier. */
export function FindPeople({ many }: { many: ManyPeople }) {
  const textOf = useTexts();
  const id = useUniqueId();
  return (
    <div class="field">
      <label class="field__label" for={id}>
        {textOf('people_find')}
      </label>
      <input
        class="field__input"
        id={id}
        type="search"
        autocomplete="off"
        autocapitalize="none"
        spellcheck={false}
        maxLength={100}
        value={many.typed}
        onInput={(event) => many.type(event.currentTarget.value)}
      />
      <p class="field__help" role="status">
        {many.found === 0 && textOf('people_none')}
      </p>
    </div>
  );
}

/** Shows everybody who is not shown yet. */
export function ShowAllPeople({ many }: { many: ManyPeople }) {
  const textOf = useTexts();
  if (many.shown.length === many.found) return null;
  return (
    <button class="button" type="button" onClick={many.showAll}>
      {textOf('people_all', [many.found])}
    </button>
  );
}
