import { useUniqueId } from './use-unique-id';

/** An on/off switch, with a few words on what it does. */
export function Switch(props: {
  label: string;
  help: string;
  on: boolean;
  onChange: (on: boolean) => void;
}) {
  const id = useUniqueId();
  return (
    <label class="switch">
      <span class="switch__words">
        <span id={id}>{props.label}</span>
        <span class="switch__help" id={`${id}-help`}>
          {props.help}
        </span>
      </span>
      <input
        class="switch__input"
        type="checkbox"
        role="switch"
        aria-labelledby={id}
        aria-describedby={`${id}-help`}
        checked={props.on}
        aria-checked={props.on}
        onChange={(event) => props.onChange(event.currentTarget.checked)}
      />
    </label>
  );
}
