import { educonnect, teleservices } from './hosts';

/** Match patterns of the portal's pages: https, exact hosts. */
export const portalMatches: readonly string[] = [...educonnect, ...teleservices].map(
  (host) => `https://${host}/*`,
);
