/**
 * School words that neither dictionary has, most used first. Written for Évid'ENT, like the list
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

/** Words that pupils use as passwords and no dictionary has, most used first. */
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
