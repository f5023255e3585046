import { useSay } from './texts';

/** The product's mark: a list of entries, and a ring around the right one. */
function Mark() {
  return (
    <svg class="brand__mark" viewBox="0 0 36 36" aria-hidden="true">
      <rect width="36" height="36" rx="9" fill="#0a5c4f" />
      <path d="M11 8h14M11 28h14" stroke="#8fbdb2" stroke-width="3" stroke-linecap="round" />
      <rect
        x="4.5"
        y="12.5"
        width="27"
        height="11"
        rx="5.5"
        fill="none"
        stroke="#7fe0c8"
        stroke-width="2.75"
      />
      <circle cx="11" cy="18" r="2" fill="#ffffff" />
      <path d="M16.5 18H25" stroke="#ffffff" stroke-width="3" stroke-linecap="round" />
    </svg>
  );
}

/** The product's name, with « non officiel » always beside it. */
export function Brand() {
  const say = useSay();
  return (
    <h1 class="brand">
      <Mark />
      <span class="brand__name">Évid'ENT</span>
      <span class="brand__unofficial">{say('popup_unofficial')}</span>
    </h1>
  );
}
