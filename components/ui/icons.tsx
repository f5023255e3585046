import type { Picture } from '../../lib/screens/picture';
import { SIGN } from './sign';

/*
 * The only list of icons, for the pages and the guide: each is its own function, so that a page's
 * script carries only those that it draws. On a 24 by 24 grid, stroked with the text colour.
 * Each is beside words that say the same: assistive technologies skip it.
 */

function Icon({ d, directed }: { d: string; directed?: boolean }) {
  return (
    <svg class={directed ? 'icon icon--directed' : 'icon'} viewBox="0 0 24 24" aria-hidden="true">
      <path d={d} />
    </svg>
  );
}

export const CheckIcon = () => <Icon d="M5 12.5l4.5 4.5L19 7.5" />;
export const CautionIcon = () => <Icon d="M12 4L2.8 19.5h18.4z M12 10v4.5 M12 17.2v.1" />;
export const CloseIcon = () => <Icon d="M6 6l12 12 M18 6L6 18" />;
export const LanguageIcon = () => (
  <Icon d="M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18z M3 12h18 M12 3c-5 5.5-5 12.5 0 18 M12 3c5 5.5 5 12.5 0 18" />
);

export const FoldIcon = () => <Icon d="M6 12h12" />;
export const MoreIcon = () => <Icon d="M5 11v2h1v-2z M11.5 11v2h1v-2z M18 11v2h1v-2z" />;
export const SpeakIcon = () => (
  <Icon d="M4 10v4h3.5l4.5 4V6l-4.5 4z M15.5 9.5a4 4 0 0 1 0 5 M18 7a7.5 7.5 0 0 1 0 10" />
);
export const StopIcon = () => <Icon d="M7 7h10v10H7z" />;

export const BinIcon = () => (
  <Icon d="M4.5 6.5h15 M9 6V4h6v2 M6.5 6.5l.8 13.5h9.4l.8-13.5 M10 10.5v6 M14 10.5v6" />
);
export const BookIcon = () => (
  <Icon d="M12 6.5C10 5 7.5 4.5 4 4.7v13.6c3.5-.2 6 .3 8 1.8 2-1.5 4.5-2 8-1.8V4.7c-3.5-.2-6 .3-8 1.8z M12 6.5v13.6" />
);
export const ChevronIcon = () => <Icon d="M6 9.5l6 6 6-6" />;
export const CopyIcon = () => <Icon d="M9 9h10v11H9z M5.5 15H5V4h10v1.5" />;
export const LockIcon = () => <Icon d="M6 11h12v9H6z M8.5 11V8a3.5 3.5 0 0 1 7 0v3" />;
export const OutIcon = () => (
  <Icon directed d="M13.5 5H19v5.5 M19 5l-8.5 8.5 M16.5 13.5V19h-12V7h6" />
);
export const PenIcon = () => (
  <Icon d="M4.5 19.5l.9-4L15.8 5.1a1.6 1.6 0 0 1 2.3 0l.8.8a1.6 1.6 0 0 1 0 2.3L8.5 18.6z M14 7l3 3" />
);
export const PlusIcon = () => <Icon d="M12 5v14 M5 12h14" />;
export const QuestionIcon = () => (
  <Icon d="M9 9.2a3 3 0 1 1 4.3 2.7c-.9.5-1.3 1-1.3 2.1 M12 17.3v.1" />
);
export const SearchIcon = () => (
  <Icon d="M10.8 17.1a6.3 6.3 0 1 0 0-12.6 6.3 6.3 0 0 0 0 12.6z M15.6 15.6L20 20" />
);
export const SettingsIcon = () => <Icon d="M4 7h9 M17 7h3 M15 5v4 M4 17h3 M11 17h9 M9 15v4" />;

/** The product's sign, in the text colour. */
export const LogoIcon = () => (
  <svg class="icon" viewBox="0 0 16 16" aria-hidden="true">
    <path d={SIGN.ring.path} stroke-width={SIGN.ring.width} />
    <path d={SIGN.arrow.path} stroke-width={SIGN.arrow.width} />
  </svg>
);

/** The same on its tile, as in the toolbar. */
export const TileIcon = () => (
  <svg class="tile" viewBox="0 0 16 16" aria-hidden="true">
    <rect class="tile__ground" width="16" height="16" rx="3.75" />
    <path class="tile__ring" d={SIGN.ring.path} stroke-width={SIGN.ring.width} />
    <path d={SIGN.arrow.path} stroke-width={SIGN.arrow.width} />
  </svg>
);

const PICTURES: Readonly<Record<Picture, string>> = {
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

/** What an instruction asks for, for users who do not read it. */
export const PictureIcon = ({ name }: { name: Picture }) => <Icon d={PICTURES[name]} />;
