import { Folds } from '../../components/popup/folds';
import { Popup } from '../../components/popup/popup';
import { Shortcuts } from '../../components/popup/shortcuts';
import { Troubles } from '../../components/popup/troubles';
import { WhereAmI } from '../../components/popup/where-am-i';
import { useAnswer } from '../../components/state/use-answer';
import { useSaving } from '../../components/state/use-saving';
import type { LiveSettings } from '../../components/state/use-settings';
import { type Located, locate } from '../../lib/active-tab/locate';
import { keysToGuide } from '../../lib/active-tab/shortcut';
import { ownEnt } from '../../lib/my-ent/own-ent';
import type { Person } from '../../lib/people/people';
import { inPrivateWindow } from '../../lib/storage/private-window';
import type { Read } from '../../lib/storage/result';
import { acknowledgeSetAside } from '../../lib/storage/set-aside';
import { AccessSection } from './access-section';
import { reveal } from './focus';
import { PeopleSection } from './people-section';
import { ReadHere } from './read-here';
import { SettingsSection } from './settings-section';
import { UnlistedSection } from './unlisted-section';

const checking: Located = { kind: 'checking', canFill: false };

/** The popup's sections, connected to the page in view and to storage. */
export function PopupPage(props: { settings: LiveSettings; people: Read<Person[]> }) {
  const { value: settings, trouble, change } = props.settings;
  const people = props.people.value;
  const where = useAnswer(locate, checking);
  const privateWindow = useAnswer(inPrivateWindow, false);
  const keys = useAnswer(keysToGuide, null);
  const saving = useSaving();
  return (
    <Popup
      onLanguage={(language) => saving.save(change({ language }))}
      troubles={
        <>
          <AccessSection />
          <Troubles
            troubles={{ settings: trouble, people: props.people.trouble }}
            refusal={saving.refusal}
            privateWindow={privateWindow}
            onUnderstood={() => saving.save(acknowledgeSetAside())}
            onDismiss={saving.dismiss}
          />
        </>
      }
      where={
        <>
          <WhereAmI where={where} onReadGuide={() => reveal('help', 'summary')} />
          {(where.kind === 'ent' || where.kind === 'other-ent') && where.tabId !== undefined && (
            <ReadHere tabId={where.tabId} />
          )}
          {where.kind === 'unknown' && where.tabId !== undefined && (
            <UnlistedSection
              tabId={where.tabId}
              address={where.address ?? null}
              settings={settings}
              saving={saving}
            />
          )}
        </>
      }
      people={
        <PeopleSection
          people={people}
          settings={settings}
          saving={saving}
          canFill={where.canFill}
          tabId={where.tabId}
        />
      }
      shortcuts={
        <Shortcuts
          ent={ownEnt(settings, people)}
          onChooseEnt={() => reveal('settings', '[role=combobox]')}
        />
      }
      folds={
        <Folds
          settings={<SettingsSection settings={props.settings} saving={saving} />}
          sheet="/sheet.html"
          keys={keys}
        />
      }
    />
  );
}
