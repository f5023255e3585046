import { useState } from 'preact/hooks';
import { Locked } from '../school/locked';
import { EntCombobox } from '../ui/ent-combobox';
import { useTexts } from '../ui/texts';
import { type Outcome, Question } from './question';
import type { QuestionsProps } from './questions';

/** Asks for the ENT: its answer counts once it is chosen in the list, and not as soon as it is typed. */
export function EntQuestion({ ent, keptEnt, saved, searchEnts, onEnt }: QuestionsProps) {
  const textOf = useTexts();
  const [left, setLeft] = useState(false);
  return (
    <div
      class="questions__ent"
      onFocusIn={() => setLeft(false)}
      onFocusOut={({ currentTarget, relatedTarget }) =>
        setLeft(!currentTarget.contains(relatedTarget as Node | null))
      }
    >
      <Question
        number={2}
        title={textOf('welcome_ent')}
        answered={keptEnt !== null}
        outcome={outcome()}
      >
        <Locked what="ent">
          <EntCombobox
            label={textOf('welcome_ent')}
            labelUnseen
            value={ent}
            search={searchEnts}
            onInput={onEnt}
          />
        </Locked>
      </Question>
    </div>
  );

  function outcome(): Outcome | null {
    if (ent.entId === null && ent.entText.trim() !== '' && ent.entText !== keptEnt) {
      if (!left) return null;
      const still = keptEnt === null ? [] : [textOf('welcome_still_saved', [keptEnt])];
      return { done: false, words: [textOf('welcome_not_chosen'), ...still].join(' ') };
    }
    if (!saved.has('entId')) return null;
    const words = keptEnt ? textOf('welcome_saved', [keptEnt]) : textOf('welcome_cleared');
    return { done: true, words };
  }
}
