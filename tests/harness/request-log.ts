/** Outcome of one request. */
export type Outcome = 'page' | 'redirect' | 'asset' | 'icon' | 'missing' | 'refused';

/** One request from the browser, as the replicas saw it. */
export interface LoggedRequest {
  readonly method: string;
  /** Full address; `host:port` only for a tunnel that was refused. */
  readonly url: string;
  readonly outcome: Outcome;
  /** `sec-fetch-dest`: what the browser wants it for; empty for a script's own request. */
  readonly destination: string | undefined;
  /** `sec-fetch-mode`. */
  readonly mode: string | undefined;
  /** `Origin`: who asks, if the browser says so. */
  readonly origin: string | undefined;
}
