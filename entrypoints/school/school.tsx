import { useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { Files } from '../../components/school/files';
import { SaveAndOpen } from '../../components/school/save-and-open';
import { SchoolPage } from '../../components/school/school-page';
import { useEntSearch } from '../../components/state/use-ent-search';
import { entName } from '../../lib/my-ent/own-ent';
import { type Answers, answered, isChromiumId, readSaved, saved } from '../../lib/school/answers';
import { readPolicy } from '../../lib/school/read-policy';
import { SYSTEMS, type SystemId } from '../../lib/school/samples/systems';
import { idFor } from '../../lib/school/store-id';
import { LANGUAGES, type Language } from '../../lib/vocabulary';
import { download } from './download';
import { Families } from './families';
import { usePaper } from './use-paper';

/** The kind of computers offered first. */
const FIRST: SystemId = 'windows-chrome';

/** Where the answers are before anything is filled in; a browser of Chromium's knows the id. */
const nothing = (): Answers => ({
  given: {},
  install: 'normal',
  id: idFor(FIRST, isChromiumId(browser.runtime.id) ? browser.runtime.id : ''),
  languages: LANGUAGES,
});

/** The School page, and its answers, which live as long as the page. */
export function School(props: { onLanguage: (language: Language) => void }) {
  const [answers, setAnswers] = useState(nothing);
  const [entText, setEntText] = useState('');
  const [system, setSystem] = useState<SystemId>(FIRST);
  const [opened, setOpened] = useState<'done' | 'refused' | null>(null);
  const searchEnts = useEntSearch();
  const { given, install, id } = answers;
  const { policy, keys } = readPolicy(answered(given));
  const refused = new Map(
    keys.flatMap((one) => (one.state === 'refused' ? [[one.key, one.reason] as const] : [])),
  );
  const give = (more: Answers['given']) =>
    setAnswers((before) => ({ ...before, given: { ...before.given, ...more } }));
  const open = (contents: string) => {
    const read = readSaved(contents);
    setOpened(read ? 'done' : 'refused');
    if (!read) return;
    setAnswers((before) => ({ ...read, id: idFor(system, read.id || before.id) }));
    setEntText(entName(String(read.given.ent ?? '')));
  };
  const isReady = system.startsWith('firefox') || isChromiumId(id);
  const paper = usePaper(policy, refused.size === 0);
  return (
    <>
      <SchoolPage
        given={{ values: given, refused, onGive: (key, value) => give({ [key]: value }) }}
        ent={{ entId: typeof given.ent === 'string' ? given.ent : null, entText }}
        searchEnts={searchEnts}
        onEnt={(input) => {
          setEntText(input.entText);
          give({ ent: input.entId ?? undefined });
        }}
        onLanguage={props.onLanguage}
        ways={
          <SaveAndOpen
            opened={opened}
            onSave={() => download({ name: 'evident-school.json', contents: saved(answers) })}
            onOpen={open}
          />
        }
        paper={paper.part}
        families={
          <Families
            policy={policy}
            languages={answers.languages}
            onLanguages={(languages) => setAnswers((before) => ({ ...before, languages }))}
          />
        }
        files={
          <Files
            system={system}
            install={install}
            id={id}
            sample={isReady ? SYSTEMS[system].sample({ policy, install, id: id.trim() }) : null}
            received="/school-settings.html"
            onSystem={(wanted) => {
              setSystem(wanted);
              setAnswers((before) => ({ ...before, id: idFor(wanted, before.id) }));
            }}
            onInstall={(how) => setAnswers((before) => ({ ...before, install: how }))}
            onId={(typed) => setAnswers((before) => ({ ...before, id: typed }))}
            onDownload={download}
          />
        }
      />
      {paper.printed}
    </>
  );
}
