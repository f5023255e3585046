import type { ComponentChildren } from 'preact';
import { focusOnAppearing } from './focus';
import { Notice } from './notice';
import { useTexts } from './texts';
import { useUniqueId } from './use-unique-id';

/** What a text field needs. */
export interface FieldProps {
  label: string;
  value: string;
  onInput: (value: string) => void;
  optional?: boolean;
  help: string;
  /** Why its content was refused. */
  error?: string | null;
  /** What may be done about the refusal. */
  errorActions?: ComponentChildren;
  /** Comment on its content during typing. */
  note?: string | null;
  /** Whether its font suits a text that is copied letter by letter. */
  isIdentifier?: boolean;
  /** Most UTF-16 units that can be typed, 100 by default. */
  longest?: number;
  /** Whether it takes the focus when it appears. */
  focused?: boolean;
}

/** A labelled text field that the browser neither autofills nor corrects. */
export function Field(props: FieldProps) {
  const textOf = useTexts();
  const id = useUniqueId();
  return (
    <div class="field">
      <label class="field__label" for={id}>
        {props.label}
        {props.optional && <span class="field__optional"> ({textOf('form_optional')})</span>}
      </label>
      <p class="field__help" id={`${id}-help`}>
        {props.help}
      </p>
      <input
        class={props.isIdentifier ? 'field__input field__input--identifier' : 'field__input'}
        id={id}
        type="text"
        autocomplete="off"
        autocapitalize="none"
        spellcheck={false}
        maxLength={props.longest ?? 100}
        value={props.value}
        ref={props.focused ? focusOnAppearing : null}
        aria-describedby={`${id}-help ${id}-error`}
        aria-invalid={props.error ? 'true' : undefined}
        onInput={(event) => props.onInput(event.currentTarget.value)}
      />
      <p class="field__help" role="status">
        {props.note}
      </p>
      <div id={`${id}-error`}>
        {props.error && <Notice actions={props.errorActions}>{props.error}</Notice>}
      </div>
    </div>
  );
}
