import { useUniqueId } from './use-unique-id';

/** Any of several answers, all in view, in their order. */
export function Choices<T extends string>(props: {
  legend: string;
  /** What is to be known of them, if anything. */
  help?: string;
  options: readonly { value: T; label: string; lang?: string }[];
  values: readonly T[];
  onChange: (values: readonly T[]) => void;
}) {
  const id = useUniqueId();
  const change = (value: T, wanted: boolean) =>
    props.onChange(
      props.options
        .map((option) => option.value)
        .filter((one) => (one === value ? wanted : props.values.includes(one))),
    );
  return (
    <fieldset aria-describedby={props.help && id}>
      <legend class="field__label">{props.legend}</legend>
      {props.help && (
        <p class="field__help" id={id}>
          {props.help}
        </p>
      )}
      <div class="choice__list">
        {props.options.map(({ value, label, lang }) => (
          <label class="choice__option" key={value} lang={lang}>
            <input
              type="checkbox"
              checked={props.values.includes(value)}
              onChange={({ currentTarget: { checked } }) => change(value, checked)}
            />
            {label}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
