import { useEffect, useState } from 'preact/hooks';
import { useErased } from '../../components/state/use-erased';
import type { Saving } from '../../components/state/use-saving';
import { type Draft, discardDraft, keepDraft, readDraft } from '../../lib/people/draft';
import { changePerson, keepPerson, type Person } from '../../lib/people/people';
import { type Obstacle, type Particulars, review } from '../../lib/people/review';
import type { Settings } from '../../lib/storage/settings';

/** The form for a person, restored as it was when the popup closed. */
export interface Form {
  readonly draft: Draft | null;
  readonly obstacle: Obstacle | null;
  /** Whether it was just opened here, not restored. */
  readonly opened: boolean;
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
  useEffect(() => {
    readDraft().then((left) => setDraft((now) => now ?? left));
  }, []);
  useErased(() => {
    setObstacle(null);
    setDraft(null);
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
    open(fresh) {
      setOpened(true);
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
      const person = withHome(reviewed.particulars, known, settings);
      const kept = await saving.save(
        known ? changePerson({ ...person, id: known.id }) : keepPerson(person),
      );
      if (kept) close();
      return kept;
    },
    close,
  };
}

/** The form does not ask for the school's site: it is already known, or found on the way. */
function withHome(
  particulars: Particulars,
  known: Person | undefined,
  settings: Settings,
): Omit<Person, 'id'> {
  const source = [known, settings].find(
    (one) => one?.entId === particulars.entId && one.entHome !== null,
  );
  return { ...particulars, entHome: source?.entHome ?? null };
}
