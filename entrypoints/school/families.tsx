import { browser } from 'wxt/browser';
import handoutCss from '../../components/handout/handout.css?inline';
import { makeHandout } from '../../components/handout/make-handout';
import { makeRegister } from '../../components/handout/make-register';
import { HandoutPart } from '../../components/school/handout-part';
import { MessagesPart } from '../../components/school/messages-part';
import { RegisterPart } from '../../components/school/register-part';
import { useTextsIn } from '../../components/state/use-texts-in';
import { messageFacts } from '../../lib/school/messages/facts';
import type { SchoolPolicy } from '../../lib/school/policy';
import { registerSheet } from '../../lib/school/register/register';
import { LANGUAGES, type Language } from '../../lib/vocabulary';
import { download } from './download';

/** What a school hands to families and writes in its register, made of what has been filled in. */
export function Families(props: {
  policy: SchoolPolicy;
  languages: readonly Language[];
  onLanguages: (languages: readonly Language[]) => void;
}) {
  const texts = useTextsIn(LANGUAGES);
  const facts = messageFacts(props.policy);
  const save = (name: string) => {
    const [first, ...others] = (texts ?? []).filter(({ language }) =>
      props.languages.includes(language),
    );
    if (!first) return;
    const contents = {
      languages: [first, ...others],
      school: props.policy,
      ent: facts.ent,
    } as const;
    download({ name, contents: makeHandout(contents, handoutCss) });
  };
  const entries = registerSheet({
    school: props.policy,
    version: browser.runtime.getManifest().version,
    day: new Intl.DateTimeFormat('fr', { dateStyle: 'long' }).format(new Date()),
  });
  return (
    <>
      <HandoutPart
        languages={props.languages}
        isEntChosen={facts.ent !== null}
        onLanguages={props.onLanguages}
        onSave={save}
      />
      {texts && <MessagesPart facts={facts} texts={texts} />}
      <RegisterPart
        entries={entries}
        onSave={(name) => download({ name, contents: makeRegister(entries, handoutCss) })}
      />
    </>
  );
}
