import type { Level } from '../../lib/ents/directory/territory';
import { LEVEL_NAMES, LEVELS } from '../../lib/ents/levels';
import type { SearchAnswer } from '../../lib/ents/search/answer';
import { useTexts } from './texts';

/** Buttons that narrow the list to ENTs of one level; none where every ENT found serves every level. */
export function EntLevels(props: { answer: SearchAnswer; onLevel: (level: Level | null) => void }) {
  const textOf = useTexts();
  const { level, groups } = props.answer;
  const differ = groups.some(({ ents }) =>
    ents.some(({ levels }) => levels.length < LEVELS.length),
  );
  if (!differ && level === null) return null;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would need a legend in view
    <div class="combobox__filters" role="group" aria-label={textOf('ents_level')}>
      {LEVELS.map((one) => (
        <button
          key={one}
          class="combobox__filter"
          type="button"
          lang="fr"
          aria-pressed={one === level}
          onClick={() => props.onLevel(one === level ? null : one)}
        >
          {LEVEL_NAMES[one]}
        </button>
      ))}
    </div>
  );
}
