/**
 * How a guide leaves a page with its extension in Firefox, which ends the script of an extension that
 * is disabled or replaced without a word, but takes its style sheets out of every page: the guide is
 * drawn as long as one of them stands there. (Chromium leaves the sheets and the script.)
 */
export const AT_WORK = {
  /** The sheet's path in the package. */
  file: '/at-work.css',
  /** The sheet; it touches nothing of the page's own. */
  sheet: '[popover="manual"]:empty { --evident-at-work: block; }\n',
  /** What the guide's own style adds. */
  hostRule: ':host { display: var(--evident-at-work, none) !important; }',
} as const;
