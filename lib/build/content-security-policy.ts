/**
 * What the extension's own pages and background may load: files of the package, and nothing from anywhere
 * else. Nobody frames them, no form of theirs is sent, and no text becomes code (Trusted Types, where the
 * browser has them).
 */
export const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');
