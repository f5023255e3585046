import type { ComponentChildren } from 'preact';
import { OutIcon } from './icons';

/** A link that opens in a tab of its own and tells that tab nothing of where it came from. */
export function ExternalLink(props: {
  href: string;
  class: string;
  /** What is spoken, where the words in view are too few. */
  label?: string;
  children: ComponentChildren;
}) {
  return (
    <a
      class={props.class}
      href={props.href}
      target="_blank"
      rel="noreferrer"
      aria-label={props.label}
    >
      {props.children}
      <OutIcon />
    </a>
  );
}
