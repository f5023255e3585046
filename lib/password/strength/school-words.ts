/**
 * Words of school and of pupils' lives that neither dictionary has, most used first. Composed for
 * Évid'ENT; a password made of one is guessed as soon as one made of a dictionary word.
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
  'eleve',
  'motdepasse',
  'mdp',
  'fortnite',
  'roblox',
  'brawlstars',
  'minecraft',
  'tiktok',
  'snapchat',
  'mbappe',
  'jetaime',
  'jtm',
];
