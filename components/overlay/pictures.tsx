import type { Picture } from '../../lib/screens/picture';

/** The drawings, on a 24 by 24 grid, stroked with the colour of the text. */
const drawings: Readonly<Record<Picture, string>> = {
  ask: 'M4 5h16v11H11l-5 4v-4H4z M9.8 8.8a2.3 2.3 0 1 1 3.2 2.1c-.7.3-1 .7-1 1.3 M12 13.9v.1',
  calendar: 'M4 6h16v14H4z M4 10.5h16 M8.5 3.5v4 M15.5 3.5v4 M8 14h2 M14 14h2 M8 17h2',
  click: 'M9 3v2.5 M3.8 5.2l1.8 1.8 M14.2 5.2l-1.8 1.8 M3 10.5h2.5 M9 9.5l11 4.2-4.7 1.9-1.9 4.7z',
  key: 'M9.5 12a3.5 3.5 0 1 1-7 0 3.5 3.5 0 0 1 7 0z M9.5 12h12 M17.5 12v3.5 M21 12v2.5',
  mail: 'M3 6h18v13H3z M3.5 6.5l8.5 7 8.5-7',
  phone: 'M7 3h10v18H7z M10.5 17.8h3 M7 15.5h10',
  see: 'M2.5 12c2.5-4.5 5.7-6.5 9.5-6.5s7 2 9.5 6.5c-2.5 4.5-5.7 6.5-9.5 6.5s-7-2-9.5-6.5z M12 15a3 3 0 1 0 0-6 3 3 0 0 0 0 6z',
  stop: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18z M7 12h10',
  type: 'M2.5 6.5h19v11h-19z M6 10h.1 M10 10h.1 M14 10h.1 M18 10h.1 M7.5 14h9',
  wait: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18z M12 7v5.3l3.5 2',
  write:
    'M5 20h14 M6.5 16.5l.8-3.6L15.5 4.7a1.5 1.5 0 0 1 2.1 0l.7.7a1.5 1.5 0 0 1 0 2.1L10.1 15.7z',
};

/** What an instruction asks for, for those who do not read it; hidden from assistive technologies. */
export function PictureIcon({ name }: { name: Picture }) {
  return (
    <svg class="picture" viewBox="0 0 24 24" aria-hidden="true">
      <path d={drawings[name]} />
    </svg>
  );
}
