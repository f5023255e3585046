import type { ComponentChildren } from 'preact';
import { CautionIcon, CheckIcon } from './icons';

/** A warning in its own box, announced at once by assistive technologies. */
export function Notice(props: {
  title?: string;
  children: ComponentChildren;
  actions?: ComponentChildren;
}) {
  return (
    <div class="notice" role="alert">
      <CautionIcon />
      <div class="notice__words">
        {props.title && <p class="notice__title">{props.title}</p>}
        {props.children}
      </div>
      {props.actions && <div class="notice__actions">{props.actions}</div>}
    </div>
  );
}

/** A few words that confirm what was just done; nothing for `null`. */
export function Confirmation({ words }: { words: string | null }) {
  return (
    <p class="confirmation" role="status">
      {words && (
        <>
          <CheckIcon />
          {words}
        </>
      )}
    </p>
  );
}
