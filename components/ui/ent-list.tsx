import type { EntChoice } from './ent-choice';
import { useTexts } from './texts';

/** The list under the field. It is in the flow: a popup has no room for an overlay. */
export function EntList(props: {
  id: string;
  ents: readonly EntChoice[];
  active: number;
  onChoose: (ent: EntChoice) => void;
}) {
  const textOf = useTexts();
  return (
    <div
      class="combobox__list"
      id={`${props.id}-list`}
      role="listbox"
      aria-label={textOf('form_ent')}
      hidden={props.ents.length === 0}
    >
      {props.ents.map((ent, position) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the text field keeps the focus and the keys
        <div
          class="combobox__option"
          key={ent.id}
          id={`${props.id}-${position}`}
          role="option"
          tabIndex={-1}
          aria-selected={position === props.active}
          ref={position === props.active ? keepInView : null}
          onMouseDown={keepFocus}
          onClick={() => props.onChoose(ent)}
        >
          <span>{ent.name}</span>
          <span class="combobox__place">{ent.territory}</span>
        </div>
      ))}
    </div>
  );
}

function keepInView(option: HTMLElement | null): void {
  option?.scrollIntoView({ block: 'nearest' });
}

/** Keeps the focus in the field while an option is pressed, or the list would fold first. */
function keepFocus(event: Event): void {
  event.preventDefault();
}
