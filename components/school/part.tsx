import type { ComponentChildren } from 'preact';
import { useUniqueId } from '../ui/use-unique-id';

/** One part of the School page, under its heading. */
export function Part(props: { title: string; children: ComponentChildren }) {
  const id = useUniqueId();
  return (
    <section class="school__part" aria-labelledby={id}>
      <h3 id={id}>{props.title}</h3>
      {props.children}
    </section>
  );
}
