import type { ComponentChildren } from 'preact';
import { OutIcon } from './icons';

/** A link that opens a new tab, without a referrer. */
export function ExternalLink(props: {
  href: string;
  class: string;
  /** Text for screen readers, where the visible text says too little. */
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
