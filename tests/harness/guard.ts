import type { BrowserContext } from 'playwright';
import type { BrowserName } from './launched-browser';
import type { LoggedRequest } from './request-log';

/**
 * Hosts that a browser contacts by itself: Chromium for updates, dictionaries, its account,
 * autofill. Firefox's preferences keep it silent.
 */
const BROWSERS_OWN: Readonly<Record<BrowserName, RegExp | null>> = {
  chromium: /(^|\.)(google|googleapis|gvt1)\.com$/,
  firefox: null,
};

const LOCAL = /^(chrome-extension|moz-extension|about|data|blob|chrome):/;

/** Watches every request of a browser, so that a test can fail on an unexpected one. */
export class NetworkGuard {
  readonly #asked: { readonly url: string; readonly byWorker: boolean }[] = [];

  readonly #own: RegExp | null;

  /** @param context of a browser of that name; its pages and workers are watched from then on */
  constructor(context: BrowserContext, name: BrowserName) {
    this.#own = BROWSERS_OWN[name];
    context.on('request', (request) => {
      this.#asked.push({ url: request.url(), byWorker: request.serviceWorker() !== null });
    });
  }

  /** Forgets the requests so far. */
  reset(): void {
    this.#asked.length = 0;
  }

  /**
   * Lists requests explained neither by the user's navigation nor by a replica.
   *
   * @param logged what the replicas' side saw
   * @returns one line per such request
   */
  offences(logged: readonly LoggedRequest[]): string[] {
    const byBackground = this.#asked
      .filter(({ url, byWorker }) => byWorker && !LOCAL.test(url))
      .map(({ url }) => `asked by the background: ${url}`);
    const seenByPages = new Set(this.#asked.map(({ url }) => hostOf(url)));
    return [
      ...byBackground,
      ...logged.flatMap((request) => this.#complaints(request, seenByPages)),
    ];
  }

  #complaints(request: LoggedRequest, seenByPages: ReadonlySet<string>): string[] {
    const host = hostOf(request.url);
    if (this.#own?.test(host) && !seenByPages.has(host)) return [];
    const faults: string[] = [];
    if (request.outcome === 'refused' || request.outcome === 'missing')
      faults.push(`not a replica's address: ${request.method} ${request.url}`);
    if (request.destination === 'empty') faults.push(`asked by a script: ${request.url}`);
    if (request.origin?.includes('-extension://'))
      faults.push(`asked by the extension: ${request.url}`);
    return faults;
  }
}

/** Host of a full address, or of a tunnel's `host:port`. */
function hostOf(address: string): string {
  const url = /^[a-z-]+:\/\//.test(address) ? address : `https://${address}`;
  return URL.canParse(url) ? new URL(url).hostname : '';
}
