import type { ComponentChildren } from 'preact';

/** One picture of the journey: a page in our own frame, with what happens there in words. */
export function Scene(props: { number: number; caption: string; children: ComponentChildren }) {
  return (
    <li class="scene">
      <Drawing>
        <AddressBar />
        {props.children}
      </Drawing>
      <p class="scene__caption">
        <span class="scene__number" aria-hidden="true">
          {props.number}
        </span>
        {props.caption}
      </p>
    </li>
  );
}

/** A browser's window, 200 by 132, its bar 21 high. */
export function Drawing({ children }: { children: ComponentChildren }) {
  return (
    <svg class="scene__picture" viewBox="0 0 200 132" aria-hidden="true">
      <rect class="scene__page" x="1" y="1" width="198" height="130" rx="10" />
      <path class="scene__edge" d="M1 21h198" />
      <circle class="scene__dot" cx="13" cy="11" r="3" />
      <circle class="scene__dot" cx="23" cy="11" r="3" />
      {children}
    </svg>
  );
}

/** The bar of that window, where an address stands. */
export function AddressBar() {
  return <rect class="scene__dot" x="36" y="7" width="96" height="8" rx="4" />;
}
