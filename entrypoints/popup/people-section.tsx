import { useState } from 'preact/hooks';
import { People } from '../../components/popup/people';
import { Removed } from '../../components/popup/removed';
import { entName, entOf } from '../../lib/my-ent/own-ent';
import { draftOf, newDraft } from '../../lib/people/draft';
import { type Person, removePerson, undoRemove } from '../../lib/people/people';
import { dismissRemoved, readRemoved, undoValue } from '../../lib/people/undo';
import type { Settings } from '../../lib/storage/settings';
import { focusPeople } from './focus';
import { FormSection } from './form-section';
import { useDeeds } from './use-deeds';
import { useForm } from './use-form';
import { useStored } from './use-stored';
import type { Writing } from './use-writing';

const undoKeys = [undoValue.key];

/** The kept people, the way to undo a removal, and the form that takes the list's place. */
export function PeopleSection(props: {
  people: readonly Person[];
  settings: Settings;
  writing: Writing;
  canFill: boolean;
  tabId: number | undefined;
}) {
  const { people, settings, writing } = props;
  const form = useForm(people, settings, writing);
  const deeds = useDeeds(props.tabId);
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
          onUndo={() => writing.attempt(undoRemove()).then(focusPeople)}
          onDismiss={() => writing.attempt(dismissRemoved()).then(focusPeople)}
        />
      )}
      <People
        people={people}
        entOf={entOf}
        canFill={props.canFill}
        deed={deeds.deed}
        onCopy={deeds.copy}
        onFill={deeds.fill}
        onEdit={(person) => form.open(draftOf(person, entName(person.entId)))}
        onRemove={(person) => {
          setRemovedHere(true);
          writing.attempt(removePerson(person.id));
        }}
        onAdd={() => form.open(newDraft(settings, entName(settings.entId)))}
      />
    </>
  );
}
