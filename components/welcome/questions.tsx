import type { Settings } from '../../lib/storage/settings-value';
import { LANGUAGE_FACTS } from '../../lib/texts/languages';
import { PROFILES } from '../../lib/vocabulary';
import { Choice } from '../ui/choice';
import type { EntInput, SearchEnts } from '../ui/ent-choice';
import { LanguageSelect } from '../ui/language-select';
import { useTexts } from '../ui/texts';
import { EntQuestion } from './ent-question';
import { Question } from './question';

/** An answer, by the setting that it changes. */
export type Answer = 'profile' | 'entId' | 'language';

/** What the three questions need. */
export interface QuestionsProps {
  settings: Settings;
  ent: EntInput;
  /** Name of the ENT that is kept; null for none. */
  keptEnt: string | null;
  searchEnts: SearchEnts;
  /** The answers just saved here. */
  saved: ReadonlySet<Answer>;
  onAnswer: (answer: Partial<Pick<Settings, 'profile' | 'language'>>) => void;
  onEnt: (input: EntInput) => void;
}

/** The three questions of the first run; each answer is saved at once. */
export function Questions(props: QuestionsProps) {
  const textOf = useTexts();
  const { settings, saved } = props;
  const { profile, language } = settings;
  const savedAs = (name: string) => ({ done: true, words: textOf('welcome_saved', [name]) });
  return (
    <section class="questions" aria-labelledby="questions-title">
      <h2 id="questions-title">{textOf('welcome_questions')}</h2>
      <p class="quiet">{textOf('welcome_questions_more')}</p>
      <div class="questions__list">
        <Question
          number={1}
          title={textOf('welcome_profile')}
          answered={profile !== null}
          outcome={profile && saved.has('profile') ? savedAs(textOf(`${profile}_profile`)) : null}
        >
          <Choice
            legend={textOf('welcome_profile')}
            legendUnseen
            options={PROFILES.map((value) => ({ value, label: textOf(`${value}_profile`) }))}
            value={profile}
            onChange={(chosen) => props.onAnswer({ profile: chosen })}
          />
        </Question>
        <EntQuestion {...props} />
        <Question
          number={3}
          title={textOf('welcome_language')}
          answered={language !== null}
          outcome={
            saved.has('language')
              ? savedAs(language ? LANGUAGE_FACTS[language].name : textOf('language_browser'))
              : null
          }
        >
          <LanguageSelect
            label={textOf('welcome_language')}
            labelUnseen
            language={language}
            onLanguage={(chosen) => props.onAnswer({ language: chosen })}
          />
        </Question>
      </div>
    </section>
  );
}
