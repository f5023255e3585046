/** What a page has to fill in. */
export const FIELDS = 'input:not([type="hidden"]), select, textarea';
