import { useState } from 'preact/hooks';
import { AddPerson } from '../../components/popup/add-person';
import { Identifiers } from '../../components/popup/identifiers';
import { People } from '../../components/popup/people';
import { Removed } from '../../components/popup/removed';
import { SigningIn } from '../../components/popup/signing-in';
import type { Saving } from '../../components/state/use-saving';
import { useStored } from '../../components/state/use-stored';
import { Confirmation } from '../../components/ui/notice';
import { useTexts } from '../../components/ui/texts';
import type { Located } from '../../lib/active-tab/locate';
import { entText } from '../../lib/my-ent/own-ent';
import { type Draft, draftOf, newDraft } from '../../lib/people/draft';
import { type Person, removePerson, undoRemove } from '../../lib/people/people';
import { nameOf } from '../../lib/people/person';
import { dismissRemoved, readRemoved, undoValue } from '../../lib/people/undo';
import type { Settings } from '../../lib/storage/settings';
import { focusPeople } from './focus';
import { FormSection } from './form-section';
import { useForm } from './use-form';
import { useIdentifierActions } from './use-identifier-actions';

const undoKeys = [undoValue.key];

/**
 * The kept people: those who may sign in on the page in view, or all of them; ways to undo removals;
 * and the form that replaces the list.
 */
export function PeopleSection(props: {
  people: readonly Person[];
  settings: Settings;
  saving: Saving;
  where: Located;
  /** Whether the popup has no more than its own window, where other things come first. */
  narrow: boolean;
}) {
  const textOf = useTexts();
  const { people, settings, saving } = props;
  const { signIn, tabId } = props.where;
  const form = useForm(people, settings, saving);
  const actions = useIdentifierActions(tabId);
  const [removed] = useStored(readRemoved, undoKeys);
  const [removedHere, setRemovedHere] = useState<string | null>(null);
  // Whoever has changed something sees what became of it.
  const [changed, setChanged] = useState(false);
  const edit = (draft: Draft) => {
    setChanged(true);
    form.open(draft);
  };
  const isSigningIn = signIn !== null && (signIn.canFill || signIn.choosesProfile);
  const isEmpty = people.length === 0 && !removed?.length;
  const handlers = {
    lastAction: actions.lastAction,
    onCopy: actions.copy,
    onEdit: (person: Person) => edit(draftOf(person, entText)),
    onRemove(person: Person) {
      setChanged(true);
      setRemovedHere(person.id);
      saving.save(removePerson(person.id));
    },
  };
  return (
    <Identifiers
      count={people.length}
      folded={props.narrow && !isSigningIn && !isEmpty && !changed && !form.draft}
      signingIn={isSigningIn}
    >
      {form.draft ? (
        <FormSection form={form} draft={form.draft} settings={settings} />
      ) : (
        <>
          {removed?.map((person) => (
            <Removed
              key={person.id}
              person={person}
              focused={removedHere === person.id}
              onUndo={() => saving.save(undoRemove(person.id)).then(focusPeople)}
              onDismiss={() => saving.save(dismissRemoved(person.id)).then(focusPeople)}
            />
          ))}
          <Confirmation
            words={form.addedTo && textOf('people_child_added', [nameOf(form.addedTo)])}
          />
          {isSigningIn && people.length > 0 ? (
            <SigningIn
              signIn={signIn}
              people={people}
              nameOfEnt={entText}
              onFill={actions.fill}
              {...handlers}
            />
          ) : (
            <People people={people} nameOfEnt={entText} {...handlers} />
          )}
          <AddPerson onAdd={() => edit(newDraft(settings, people, entText(settings)))} />
        </>
      )}
    </Identifiers>
  );
}
