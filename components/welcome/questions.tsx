import type { Settings } from '../../lib/storage/settings-value';
import { PROFILES } from '../../lib/vocabulary';
import { Choice } from '../ui/choice';
import type { EntInput, SearchEnts } from '../ui/ent-choice';
import { EntCombobox } from '../ui/ent-combobox';
import { LanguageSelect } from '../ui/language-select';
import { useTexts } from '../ui/texts';
import { Question } from './question';

/** An answer, by the setting that it changes. */
export type Answer = 'profile' | 'entId' | 'language';

/** The three questions of the first run; each answer is saved at once. */
export function Questions(props: {
  settings: Settings;
  ent: EntInput;
  searchEnts: SearchEnts;
  /** The answers just saved here. */
  saved: ReadonlySet<Answer>;
  onAnswer: (answer: Partial<Pick<Settings, 'profile' | 'language'>>) => void;
  onEnt: (input: EntInput) => void;
}) {
  const textOf = useTexts();
  const { settings, saved } = props;
  return (
    <section class="questions" aria-labelledby="questions-title">
      <h2 id="questions-title">{textOf('welcome_questions')}</h2>
      <p class="quiet">{textOf('welcome_questions_more')}</p>
      <Question number={1} title={textOf('welcome_profile')} saved={saved.has('profile')}>
        <Choice
          legend={textOf('welcome_profile')}
          legendUnseen
          options={PROFILES.map((value) => ({ value, label: textOf(`${value}_profile`) }))}
          value={settings.profile}
          onChange={(profile) => props.onAnswer({ profile })}
        />
      </Question>
      <Question number={2} title={textOf('welcome_ent')} saved={saved.has('entId')}>
        <EntCombobox
          label={textOf('welcome_ent')}
          labelUnseen
          value={props.ent}
          search={props.searchEnts}
          onInput={props.onEnt}
        />
      </Question>
      <Question number={3} title={textOf('welcome_language')} saved={saved.has('language')}>
        <LanguageSelect
          label={textOf('welcome_language')}
          labelUnseen
          language={settings.language}
          onLanguage={(language) => props.onAnswer({ language })}
        />
      </Question>
    </section>
  );
}
