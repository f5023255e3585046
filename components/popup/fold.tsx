import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from '../ui/icon';

/** A part of the page that stays folded until it is wanted. */
export function Fold(props: {
  id: string;
  icon: IconName;
  title: string;
  children: ComponentChildren;
}) {
  return (
    <details class="fold" id={props.id}>
      <summary class="fold__title">
        <Icon name={props.icon} />
        <h2>{props.title}</h2>
        <Icon name="chevron" />
      </summary>
      <div class="fold__content">{props.children}</div>
    </details>
  );
}
