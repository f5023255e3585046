/**
 * Puts a text on the clipboard.
 *
 * @returns whether it worked: a page, a policy or the browser may refuse. Never rejects.
 */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
