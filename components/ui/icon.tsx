/** The drawings of the icons, on a 24 by 24 grid, stroked with the colour of the text. */
const drawings = {
  check: 'M5 12.5l4.5 4.5L19 7.5',
  caution: 'M12 4L2.8 19.5h18.4z M12 10v4.5 M12 17.2v.1',
  question: 'M9 9.2a3 3 0 1 1 4.3 2.7c-.9.5-1.3 1-1.3 2.1 M12 17.3v.1',
  search: 'M10.8 17.1a6.3 6.3 0 1 0 0-12.6 6.3 6.3 0 0 0 0 12.6z M15.6 15.6L20 20',
  copy: 'M9 9h10v11H9z M5.5 15H5V4h10v1.5',
  pen: 'M4.5 19.5l.9-4L15.8 5.1a1.6 1.6 0 0 1 2.3 0l.8.8a1.6 1.6 0 0 1 0 2.3L8.5 18.6z M14 7l3 3',
  bin: 'M4.5 6.5h15 M9 6V4h6v2 M6.5 6.5l.8 13.5h9.4l.8-13.5 M10 10.5v6 M14 10.5v6',
  out: 'M13.5 5H19v5.5 M19 5l-8.5 8.5 M16.5 13.5V19h-12V7h6',
  plus: 'M12 5v14 M5 12h14',
  close: 'M6 6l12 12 M18 6L6 18',
  chevron: 'M6 9.5l6 6 6-6',
  lock: 'M6 11h12v9H6z M8.5 11V8a3.5 3.5 0 0 1 7 0v3',
  fill: 'M4 15.5V19h16v-3.5 M12 4v10.5 M7.5 10.5L12 15l4.5-4.5',
  globe:
    'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18z M3 12h18 M12 3c-5 5.5-5 12.5 0 18 M12 3c5 5.5 5 12.5 0 18',
  settings: 'M4 7h9 M17 7h3 M15 5v4 M4 17h3 M11 17h9 M9 15v4',
  book: 'M12 6.5C10 5 7.5 4.5 4 4.7v13.6c3.5-.2 6 .3 8 1.8 2-1.5 4.5-2 8-1.8V4.7c-3.5-.2-6 .3-8 1.8z M12 6.5v13.6',
} as const;

/** Name of an icon. */
export type IconName = keyof typeof drawings;

/** Icons that point along the line of text, and turn round in a right-to-left language. */
const directed: readonly IconName[] = ['out'];

/** An icon beside words that say the same: assistive technologies pass over it. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg
      class={directed.includes(name) ? 'icon icon--directed' : 'icon'}
      viewBox="0 0 24 24"
      aria-hidden="true"
    >
      <path d={drawings[name]} />
    </svg>
  );
}
