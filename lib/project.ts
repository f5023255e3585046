/**
 * Where the project is found: the https address of its GitHub repository, without a slash at the end.
 * **Whoever publishes the extension sets it here, and nowhere else.** It is the address that stores show
 * (`homepage_url`), and where « Proposer cet ENT » ends. While it is null, neither offers an address.
 */
export const PROJECT: string | null = null;

/** The form for an ENT that the guide does not know (`.github/ISSUE_TEMPLATE`). */
const ENT_FORM = 'ent-not-recognised.yml';

/**
 * @param project the project's address, if it has one
 * @returns the page with that form. It says nothing of its user: what they propose, they paste
 */
export function entFormAddress(project: string | null = PROJECT): string | null {
  return project && `${project}/issues/new?template=${ENT_FORM}`;
}
