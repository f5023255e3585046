/** Browsers by what only they write in their user agent, the narrowest first. */
const BROWSERS: readonly (readonly [name: string, version: RegExp])[] = [
  ['Edge', /\bEdg(?:A|iOS)?\/(\d{1,3})\b/],
  ['Opera', /\bOPR\/(\d{1,3})\b/],
  ['Firefox', /\bFirefox\/(\d{1,3})\b/],
  ['Chrome', /Chrome\/(\d{1,3})\b/],
];

/** Systems, the narrowest first: Android and ChromeOS call themselves Linux too. */
const SYSTEMS: readonly (readonly [name: string, sign: RegExp])[] = [
  ['Android', /\bAndroid\b/],
  ['ChromeOS', /\bCrOS\b/],
  ['Windows', /\bWindows\b/],
  ['macOS', /\bMac OS X\b/],
  ['Linux', /\bLinux\b/],
];

/**
 * @param userAgent what the browser says of itself
 * @returns « Firefox 142, Windows », from names known beforehand and the main version alone
 */
export function browserName(userAgent: string): string {
  const known = BROWSERS.flatMap(([name, version]) => {
    const [, number] = version.exec(userAgent) ?? [];
    return number ? [`${name} ${number}`] : [];
  });
  const system = SYSTEMS.find(([, sign]) => sign.test(userAgent));
  return [known[0] ?? 'autre navigateur', system?.[0] ?? 'autre système'].join(', ');
}
