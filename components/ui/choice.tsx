import { useUniqueId } from './use-unique-id';

/** One of several answers, all in view. `value` is null until one is chosen. */
export function Choice<T extends string>(props: {
  legend: string;
  /** Whether the legend is for screen readers only: a heading already shows it. */
  legendUnseen?: boolean;
  options: readonly { value: T; label: string; lang?: string }[];
  value: T | null;
  onChange: (value: T) => void;
}) {
  const name = useUniqueId();
  return (
    <fieldset>
      <legend class={props.legendUnseen ? 'unseen' : 'field__label'}>{props.legend}</legend>
      <div class="choice__list">
        {props.options.map((option) => (
          <label class="choice__option" key={option.value} lang={option.lang}>
            <input
              type="radio"
              name={name}
              value={option.value}
              checked={props.value === option.value}
              onChange={() => props.onChange(option.value)}
            />
            {option.label}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
