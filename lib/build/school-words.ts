/**
 * Words of school that neither dictionary has, most used first. Composed for Évid'ENT, like the list
 * below.
 */
export const SCHOOL_WORDS: readonly string[] = [
  'educonnect',
  'pronote',
  'ecoledirecte',
  'monbureaunumerique',
  'cybercollege',
  'moncollege',
  'monlycee',
  'monecole',
  'parcoursup',
  'atrium',
  'skolengo',
];

/** What pupils take for a password and no dictionary has, most used first. */
export const PUPIL_PASSWORDS: readonly string[] = [
  'fortnite',
  'roblox',
  'brawlstars',
  'tiktok',
  'snapchat',
  'mbappe',
  'clashroyale',
  'stumbleguys',
  'jetaimefort',
];
