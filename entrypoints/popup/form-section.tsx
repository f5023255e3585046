import { PersonForm } from '../../components/popup/person-form';
import { useEntSearch } from '../../components/state/use-ent-search';
import type { Draft } from '../../lib/people/draft';
import type { Settings } from '../../lib/storage/settings';
import { focusPeople } from './focus';
import type { Form } from './use-form';

/** The form for a person; the focus returns to the list once it is saved or cancelled. */
export function FormSection(props: { form: Form; draft: Draft; settings: Settings }) {
  const { form, draft, settings } = props;
  const searchEnts = useEntSearch();
  return (
    <PersonForm
      draft={draft}
      obstacle={form.obstacle}
      sharedComputer={settings.sharedComputer}
      focused={form.opened}
      searchEnts={searchEnts}
      onDraft={form.type}
      onSave={async (insists) => {
        if (await form.save(insists)) focusPeople();
      }}
      onCancel={() => {
        form.close();
        focusPeople();
      }}
    />
  );
}
