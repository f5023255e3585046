/**
 * How a guide leaves a page with its extension in Firefox, which silently ends the script of an
 * extension that is disabled or replaced, but removes its style sheets from every page: the guide
 * is drawn only while this sheet is there. (Chromium leaves the sheets and the script.)
 */
export const AT_WORK = {
  /** The sheet's path in the package. */
  file: '/at-work.css',
  /** The sheet; it changes nothing of the page's own. */
  sheet: '[popover="manual"]:empty { --evident-at-work: block; }\n',
  /** The rule that the guide's own style adds. */
  hostRule: ':host { display: var(--evident-at-work, none) !important; }',
} as const;
