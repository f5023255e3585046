import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from './icon';

/** A message in its own box. A `caution` is spoken at once by assistive technologies. */
export function Notice(props: {
  kind: 'good' | 'caution';
  icon?: IconName;
  title?: string;
  children: ComponentChildren;
  actions?: ComponentChildren;
}) {
  return (
    <div class={`notice notice--${props.kind}`} role={props.kind === 'good' ? 'status' : 'alert'}>
      <Icon name={props.icon ?? (props.kind === 'good' ? 'check' : 'caution')} />
      <div class="notice__words">
        {props.title && <p class="notice__title">{props.title}</p>}
        {props.children}
      </div>
      {props.actions && <div class="notice__actions">{props.actions}</div>}
    </div>
  );
}

/** A few words that confirm what was just done; nothing is shown for `null`. */
export function Said({ words }: { words: string | null }) {
  return (
    <p class="said" role="status">
      {words && (
        <>
          <Icon name="check" />
          {words}
        </>
      )}
    </p>
  );
}
