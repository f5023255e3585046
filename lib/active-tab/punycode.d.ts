declare module 'punycode/punycode.es6.js' {
  /** A host as its user reads it, from the form that a browser's addresses have (RFC 3492). */
  export function toUnicode(host: string): string;
}
