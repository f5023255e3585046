import { useState } from 'preact/hooks';
import { People } from '../../components/popup/people';
import { Removed } from '../../components/popup/removed';
import type { Saving } from '../../components/state/use-saving';
import { useStored } from '../../components/state/use-stored';
import { entName, entOf } from '../../lib/my-ent/own-ent';
import { draftOf, newDraft } from '../../lib/people/draft';
import { type Person, removePerson, undoRemove } from '../../lib/people/people';
import { dismissRemoved, readRemoved, undoValue } from '../../lib/people/undo';
import type { Settings } from '../../lib/storage/settings';
import { focusPeople } from './focus';
import { FormSection } from './form-section';
import { useForm } from './use-form';
import { useIdentifierActions } from './use-identifier-actions';

const undoKeys = [undoValue.key];

/** The kept people, a way to undo a removal, and the form that replaces the list. */
export function PeopleSection(props: {
  people: readonly Person[];
  settings: Settings;
  saving: Saving;
  canFill: boolean;
  tabId: number | undefined;
}) {
  const { people, settings, saving } = props;
  const form = useForm(people, settings, saving);
  const actions = useIdentifierActions(props.tabId);
  const [removed] = useStored(readRemoved, undoKeys);
  const [removedHere, setRemovedHere] = useState(false);
  if (form.draft) return <FormSection form={form} draft={form.draft} settings={settings} />;
  return (
    <>
      {removed && (
        <Removed
          key={removed.id}
          person={removed}
          focused={removedHere}
          onUndo={() => saving.save(undoRemove()).then(focusPeople)}
          onDismiss={() => saving.save(dismissRemoved()).then(focusPeople)}
        />
      )}
      <People
        people={people}
        entOf={entOf}
        canFill={props.canFill}
        lastAction={actions.lastAction}
        onCopy={actions.copy}
        onFill={actions.fill}
        onEdit={(person) => form.open(draftOf(person, entName(person.entId)))}
        onRemove={(person) => {
          setRemovedHere(true);
          saving.save(removePerson(person.id));
        }}
        onAdd={() => form.open(newDraft(settings, entName(settings.entId)))}
      />
    </>
  );
}
