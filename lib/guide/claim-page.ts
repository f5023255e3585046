const page = globalThis as { evidentGuide?: boolean };

/**
 * Claims the page for one guide: the icon may be clicked twice, and on a page that has its guide
 * already.
 *
 * @param signal gives the page back when the guide ends
 * @returns whether the page was free
 */
export function claimPage(signal: AbortSignal): boolean {
  if (page.evidentGuide) return false;
  page.evidentGuide = true;
  signal.addEventListener('abort', () => {
    page.evidentGuide = false;
  });
  return true;
}
