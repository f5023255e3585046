/**
 * Writes an address as somebody reads it on paper and types it: without what browsers add by
 * themselves, and whole beyond that. Several ENTs share a host and differ by their path.
 *
 * @param href an https address
 */
export function writtenAddress(href: string): string {
  const { host, pathname, search, hash } = new URL(href);
  const rest = pathname + search + hash;
  return rest === '/' ? host : host + rest;
}
