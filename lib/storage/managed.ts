import { browser } from 'wxt/browser';

/** How long (ms) a browser may take: Chromium answers 3 s after its start, whatever it has to say. */
const PATIENCE = 10_000;

/** What Firefox says where nothing is set (bug 1784446), instead of giving an empty object. */
const NOTHING_SET = /managed storage manifest not found/i;

/**
 * Reads what an administrator has set for the extension, as it comes. Never rejects.
 *
 * @returns `{}` where nothing is set, or the browser has no such storage (Firefox for Android); null where
 *   it does not answer: what is set is then not known
 */
export async function readManaged(): Promise<unknown> {
  const managed = browser.storage.managed;
  if (!managed) return {};
  try {
    return await inTime(managed.get(null));
  } catch (error) {
    return NOTHING_SET.test(String(error)) ? {} : null;
  }
}

function inTime(asked: Promise<unknown>): Promise<unknown> {
  let timer: ReturnType<typeof setTimeout>;
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(resolve, PATIENCE, null);
  });
  return Promise.race([asked, late]).finally(() => clearTimeout(timer));
}
