import type { ComponentChildren } from 'preact';
import { ChevronIcon } from '../ui/icons';

/** A part of the page that stays folded until it is wanted. */
export function Fold(props: {
  id: string;
  icon: ComponentChildren;
  title: string;
  children: ComponentChildren;
}) {
  return (
    <details class="fold" id={props.id}>
      <summary class="fold__title">
        {props.icon}
        <h2>{props.title}</h2>
        <ChevronIcon />
      </summary>
      <div class="fold__content">{props.children}</div>
    </details>
  );
}
