import { useEffect, useState } from 'preact/hooks';
import { useErased } from '../../components/state/use-erased';
import type { Saving } from '../../components/state/use-saving';
import { type Draft, discardDraft, keepDraft, readDraft } from '../../lib/people/draft';
import { changePerson, keepPerson, type Person } from '../../lib/people/people';
import type { KeptEnt, NewPerson } from '../../lib/people/person';
import { type Obstacle, review } from '../../lib/people/review';
import type { Result } from '../../lib/storage/result';
import type { Settings } from '../../lib/storage/settings';

/** The form for a person, restored as it was when the popup closed. */
export interface Form {
  readonly draft: Draft | null;
  readonly obstacle: Obstacle | null;
  /** Whether it was just opened here, not restored. */
  readonly opened: boolean;
  /** The person, kept already, whose account was just given another child. */
  readonly addedTo: Person | null;
  open(draft: Draft): void;
  type(draft: Draft): void;
  /** Returns whether the person is now kept; `insists`: even if the identifier is unusual. */
  save(insists: boolean): Promise<boolean>;
  close(): void;
}

/** @see Form */
export function useForm(people: readonly Person[], settings: Settings, saving: Saving): Form {
  const [draft, setDraft] = useState<Draft | null>(null);
  const [obstacle, setObstacle] = useState<Obstacle | null>(null);
  const [opened, setOpened] = useState(false);
  const [addedTo, setAddedTo] = useState<Person | null>(null);
  useEffect(() => {
    readDraft().then((left) => setDraft((now) => now ?? left));
  }, []);
  useErased(() => {
    setObstacle(null);
    setDraft(null);
    setAddedTo(null);
  });
  const type = (typed: Draft) => {
    setObstacle(null);
    setDraft(typed);
    keepDraft(typed);
  };
  const close = () => {
    setObstacle(null);
    setDraft(null);
    discardDraft();
  };
  return {
    draft,
    obstacle,
    opened,
    addedTo,
    open(fresh) {
      setOpened(true);
      setAddedTo(null);
      type(fresh);
    },
    type,
    async save(insists) {
      if (!draft) return false;
      const reviewed = review(draft, people, insists);
      if (!reviewed.ok) {
        setObstacle(reviewed.obstacle);
        return false;
      }
      const known = people.find((one) => one.id === draft.personId);
      const { particulars, addedTo } = reviewed;
      const { ents: told } = addedTo ?? particulars;
      const ents = told.map((ent) => withHome(ent, told, known, settings));
      const kept = await saving.save(keep({ ...(addedTo ?? particulars), ents }));
      if (!kept) return false;
      close();
      setAddedTo(addedTo);
      return true;

      function keep(person: NewPerson): Promise<Result> {
        const id = addedTo?.id ?? known?.id;
        return id === undefined ? keepPerson(person) : changePerson({ ...person, id });
      }
    },
    close,
  };
}

/**
 * The form does not ask for the school's site: it is already known, or found on the way. Two children of
 * one ENT may have two schools: which is whose, nothing tells.
 */
function withHome(
  ent: KeptEnt,
  told: readonly KeptEnt[],
  known: Person | undefined,
  settings: Settings,
): KeptEnt {
  const isOnly = told.filter(({ entId }) => entId === ent.entId).length === 1;
  if (ent.entId === null || ent.entHome !== null || !isOnly) return ent;
  const source = [...(known?.ents ?? []), settings].find(
    (one) => one.entId === ent.entId && one.entHome !== null,
  );
  return { ...ent, entHome: source?.entHome ?? null };
}
