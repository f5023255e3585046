import { levelsText } from '../../lib/ents/levels';
import type { EntOption, EntOptions } from './ent-options';
import { useTexts } from './texts';

/** The list under the field. It is in the flow: a popup has no room for an overlay. */
export function EntList(props: {
  id: string;
  groups: readonly EntOptions[];
  /** Position of the active line among those of all groups. */
  active: number;
  onChoose: (option: EntOption) => void;
}) {
  const textOf = useTexts();
  let position = -1;
  return (
    <div
      class="combobox__list"
      id={`${props.id}-list`}
      role="listbox"
      aria-label={textOf('form_ent')}
      hidden={props.groups.length === 0}
    >
      {props.groups.map(({ heading, note, options }, rank) => {
        const titleId = `${props.id}-group-${rank}`;
        const isPlace = heading !== null && 'place' in heading;
        return (
          // biome-ignore lint/a11y/useSemanticElements: a listbox may hold groups, and no fieldset
          <div key={titleId} role="group" aria-labelledby={heading ? titleId : undefined}>
            {heading && (
              <p class="combobox__heading" id={titleId} lang={isPlace ? 'fr' : undefined}>
                {isPlace ? heading.place : textOf(heading.key)}
              </p>
            )}
            {note && <p class="combobox__note">{textOf(note)}</p>}
            {options.map((option) => {
              position += 1;
              return (
                <Line
                  key={keyOf(option)}
                  id={`${props.id}-${position}`}
                  active={position === props.active}
                  option={option}
                  onChoose={props.onChoose}
                />
              );
            })}
          </div>
        );
      })}
    </div>
  );
}

function Line(props: {
  id: string;
  active: boolean;
  option: EntOption;
  onChoose: (option: EntOption) => void;
}) {
  const { option } = props;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the text field keeps the focus and the keys
    <div
      class="combobox__option"
      id={props.id}
      role="option"
      lang="fr"
      tabIndex={-1}
      aria-selected={props.active}
      ref={props.active ? keepInView : null}
      onMouseDown={keepFocus}
      onClick={() => props.onChoose(option)}
    >
      {option.kind === 'place' ? (
        <span>{option.label}</span>
      ) : (
        <>
          <span class="combobox__name">{option.ent.name}</span>
          <span class="combobox__levels">{levelsText(option.ent.levels)}</span>
          <span class="combobox__place">{option.ent.territory}</span>
        </>
      )}
    </div>
  );
}

const keyOf = (option: EntOption): string => (option.kind === 'ent' ? option.ent.id : option.label);

function keepInView(option: HTMLElement | null): void {
  option?.scrollIntoView({ block: 'nearest' });
}

/** Keeps the focus in the field while an option is pressed, or the list would fold first. */
function keepFocus(event: Event): void {
  event.preventDefault();
}
