import { useState } from 'preact/hooks';
import { Practice } from '../../components/practice/practice';
import { useSettings } from '../../components/state/use-settings';
import { LocalisedPage } from '../../components/ui/localised-page';
import type { Exercise } from '../../lib/practice/exercises';
import { fileOf } from '../../lib/practice/pages';
import { beginShow } from '../../lib/practice/show';
import { beginExercise, noteReader, readDone, readReader } from '../../lib/practice/state';
import { uiLanguage } from '../../lib/texts/ui-language';
import type { Profile } from '../../lib/vocabulary';
import { turnStart } from './turn-start';
import { usePlace } from './use-place';

/** The start page of the practice, in the user's language. */
export function App() {
  const settings = useSettings();
  const [chosen, setChosen] = useState(readReader);
  const place = usePlace();
  if (!settings) return null;
  const reader = chosen ?? settings.value.profile;
  const language = uiLanguage(settings.value.language, navigator.languages);
  const { textSize, spacing, readAloud } = settings.value;
  const choose = (wanted: Profile) => {
    noteReader(wanted);
    setChosen(wanted);
  };
  const begin = (exercise: Exercise, as: Profile) => {
    noteReader(as);
    const enter = place.shown ? beginShow : beginExercise;
    const comfort = { textSize, spacing, readAloud };
    location.assign(fileOf(enter(exercise, as, { language, comfort }).page));
  };
  return (
    <LocalisedPage
      topic="practice_title"
      language={language}
      profile={reader}
      comfort={settings.value}
    >
      <Practice
        place={place}
        done={readDone()}
        onProfile={choose}
        onBegin={begin}
        onTurn={(turn) => turnStart(turn, place, reader, begin)}
        onLanguage={(wanted) => settings.change({ language: wanted })}
      />
    </LocalisedPage>
  );
}
