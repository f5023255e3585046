import { useSay } from './texts';

/** The product's mark: a ring around the right place, and the step that leads to it. */
export function Mark() {
  return (
    <svg class="brand__mark" viewBox="0 0 36 36" aria-hidden="true">
      <rect width="36" height="36" rx="9" fill="#0a5c4f" />
      <circle cx="20.5" cy="15.5" r="8.5" fill="none" stroke="#7fe0c8" stroke-width="3" />
      <circle cx="20.5" cy="15.5" r="3" fill="#ffffff" />
      <path d="M7 29.5l7-7" stroke="#ffffff" stroke-width="3" stroke-linecap="round" />
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
