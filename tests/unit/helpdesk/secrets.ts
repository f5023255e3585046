import fc from 'fast-check';

/** What is somebody's own: names, identifiers, addresses, dates of birth, numbers. All made up. */
const OWN = [
  'Lina Dupont',
  'l.dupont12',
  'Éloïse',
  'marie.dupont@example.org',
  '24/04/2012',
  '2012-04-24',
  '01 99 00 12 34',
  'https://les-tilleuls.monbureaunumerique.fr',
  'Slip-2025',
] as const;

/** Text as a page or a person writes it, with something of somebody's own in it. */
export const ownText: fc.Arbitrary<string> = fc
  .tuple(
    fc.constantFrom('', 'Bonjour ', 'login.', 'mbn ', 'Votre identifiant ', '\n'),
    fc.constantFrom(...OWN),
    fc.constantFrom('', ' est refusé.', '-identifier', ' Chrome/141'),
  )
  .map((parts) => parts.join(''));

/** Whether a text holds any of it. */
export const holdsOwn = (text: string): string | undefined => OWN.find((own) => text.includes(own));
