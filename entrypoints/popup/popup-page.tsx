import { useCallback, useEffect, useState } from 'preact/hooks';
import { Folds } from '../../components/popup/folds';
import { GoToEnt } from '../../components/popup/go-to-ent';
import { Popup } from '../../components/popup/popup';
import { Troubles } from '../../components/popup/troubles';
import { TypedPassword } from '../../components/popup/typed-password';
import { WhereAmI } from '../../components/popup/where-am-i';
import { Contact } from '../../components/school/contact';
import { KeepsNobody } from '../../components/school/keeps-nobody';
import { useSchool } from '../../components/school/school';
import { useAnswer } from '../../components/state/use-answer';
import { useSaving } from '../../components/state/use-saving';
import type { LiveSettings } from '../../components/state/use-settings';
import { useTexts } from '../../components/ui/texts';
import { type Located, locate } from '../../lib/active-tab/locate';
import { keysToGuide } from '../../lib/active-tab/shortcut';
import { entLines } from '../../lib/my-ent/ent-lines';
import { ownEnt } from '../../lib/my-ent/own-ent';
import { mayBeTwoAccounts } from '../../lib/my-ent/two-accounts';
import { entsOf, type Person } from '../../lib/people/person';
import { isLocked } from '../../lib/school/with-policy';
import { inPrivateWindow } from '../../lib/storage/private-window';
import type { Read } from '../../lib/storage/result';
import { acknowledgeSetAside } from '../../lib/storage/set-aside';
import { AccessSection } from './access-section';
import { reveal } from './focus';
import { HelpdeskSection } from './helpdesk-section';
import { KnownEntSection } from './known-ent-section';
import { PeopleSection } from './people-section';
import { SettingsSection } from './settings-section';
import { UnlistedSection } from './unlisted-section';
import { useGuideState } from './use-guide-state';
import { useReading } from './use-reading';

/**
 * How long the page in view may take to be known before the rest is shown, ms: what one is about to click
 * must not move, but a page that never answers must not hide it either.
 */
const PATIENCE = 700;

const checking: Located = { kind: 'checking', signIn: null };

/** Pages on which no identifier is to be seen, nor copied. */
const NO_IDENTIFIERS: readonly Located['kind'][] = ['imitation', 'doubtful', 'framed'];

/**
 * The popup's sections, connected to the page in view and to storage: what one comes for on that page
 * is first.
 */
export function PopupPage(props: { settings: LiveSettings; people: Read<Person[]> }) {
  const textOf = useTexts();
  const { value: settings, trouble, change } = props.settings;
  const people = props.people.value;
  const where = useWhere(settings.entId, people);
  const reading = useReading(where);
  const state = useGuideState(where, reading !== undefined);
  const privateWindow = useAnswer(inPrivateWindow, false);
  const keys = useAnswer(keysToGuide, null);
  const saving = useSaving();
  const { kind, tabId, signIn } = where;
  const isSigningIn = signIn !== null && (signIn.canFill || signIn.choosesProfile);
  const isLate = useLate(PATIENCE);
  const isKnown = isLate || (kind !== 'checking' && reading !== undefined);
  const found = reading?.found ?? 'none';
  const isFamily = [settings, ...people].some(({ profile }) => profile === 'guardian');
  const go = (
    <GoToEnt
      lines={entLines(settings, people)}
      mayBeTwoAccounts={isFamily && mayBeTwoAccounts([settings, ...entsOf(people)])}
      onChooseEnt={() => reveal('settings', '[role=combobox]')}
    />
  );
  const identifiers = isLocked('people', useSchool()) ? (
    <KeepsNobody />
  ) : (
    <PeopleSection
      people={people}
      settings={settings}
      saving={saving}
      where={where}
      narrow={'toolbar' in document.documentElement.dataset}
    />
  );
  const unlisted = kind === 'unknown' && tabId !== undefined && reading && (
    <UnlistedSection
      reading={reading}
      address={where.address ?? null}
      settings={settings}
      saving={saving}
    />
  );
  return (
    <Popup
      onLanguage={(language) => saving.save(change({ language }))}
      folds={
        isKnown && (
          <>
            <Contact />
            <Folds
              settings={
                <SettingsSection
                  settings={props.settings}
                  saving={saving}
                  reading={reading ?? null}
                />
              }
              helpdesk={<HelpdeskSection where={where} state={state} settings={settings} />}
              ent={ownEnt(settings, entsOf(people))}
              sheet="/sheet.html"
              keys={keys}
            />
          </>
        )
      }
    >
      <AccessSection />
      <Troubles
        troubles={{ settings: trouble, people: props.people.trouble }}
        refusal={saving.refusal}
        privateWindow={privateWindow}
        onUnderstood={() => saving.save(acknowledgeSetAside())}
        onDismiss={saving.dismiss}
      />
      <WhereAmI
        where={kind === 'unknown' && reading === undefined ? checking : where}
        signIn={signIn}
        found={found}
      />
      {found !== 'none' && unlisted}
      {(kind === 'ent' || kind === 'other-ent') && where.entId && (
        <KnownEntSection
          key={where.entId}
          entId={where.entId}
          address={where.address ?? null}
          isOwn={kind === 'ent'}
          settings={settings}
          saving={saving}
        />
      )}
      {!isKnown ? null : NO_IDENTIFIERS.includes(kind) ? (
        <>
          {kind !== 'framed' && <TypedPassword />}
          {people.length > 0 && <p class="people__hint">{textOf('people_hidden')}</p>}
        </>
      ) : (
        <>
          {!isSigningIn && go}
          {identifiers}
          {isSigningIn && go}
        </>
      )}
      {found === 'none' && unlisted}
    </Popup>
  );
}

/** Whether this long (ms) has passed since the page was opened. */
function useLate(patience: number): boolean {
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), patience);
    return () => clearTimeout(timer);
  }, [patience]);
  return late;
}

/** Looks again when the user's ENTs change: the page in view may be of one of them. */
function useWhere(entId: string | null, people: readonly Person[]): Located {
  const own = [entId, ...entsOf(people).map((ent) => ent.entId)].join(' ');
  const look = useCallback(() => locate(), [own]);
  return useAnswer(look, checking);
}
