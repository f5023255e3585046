/** What became of one request of the browser. */
export type Outcome = 'page' | 'redirect' | 'asset' | 'icon' | 'missing' | 'refused';

/** One request of the browser, as the replicas' side saw it. */
export interface LoggedRequest {
  readonly method: string;
  /** Full address; `host:port` only for a tunnel that was refused. */
  readonly url: string;
  readonly outcome: Outcome;
  /** `sec-fetch-dest`: what the browser wants it for; empty for a script's own request. */
  readonly destination: string | undefined;
  /** `sec-fetch-mode`. */
  readonly mode: string | undefined;
  /** `Origin`: who asks, where the browser says it. */
  readonly origin: string | undefined;
}
