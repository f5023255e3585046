import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { adjacencyGraphs, dictionary as common } from '@zxcvbn-ts/language-common';
import { dictionary as french } from '@zxcvbn-ts/language-fr';
import { STRENGTH_FILES } from '../password/strength/estimator';
import type { Asset } from './asset';
import { PUPIL_PASSWORDS, SCHOOL_WORDS } from './school-words';

/** Shortest word worth a spelling without accents (letters). */
const SHORTEST_PLAIN = 4;

/** Keyboards of French schools: the letters, the number pad, and that of an English system. */
const KEYBOARDS = ['azerty', 'keypad', 'qwerty'] as const;

/** Path of the notice in the package. */
const NOTICE = 'strength/NOTICE.txt';

/**
 * Makes the package's files for the strength estimate, dictionaries and keyboards, with the notice
 * that must accompany them. Reads the installed packages at build time; runs in Node only.
 */
export function strengthAssets(): Asset[] {
  const spoken = {
    ...french,
    'plain-fr': plainSpellings(),
    'school-fr': SCHOOL_WORDS,
    'passwords-fr': PUPIL_PASSWORDS,
  };
  const keyboards = Object.fromEntries(KEYBOARDS.map((name) => [name, adjacencyGraphs[name]]));
  return [
    { relativeDest: STRENGTH_FILES.common.slice(1), contents: JSON.stringify(common) },
    { relativeDest: STRENGTH_FILES.french.slice(1), contents: JSON.stringify(spoken) },
    { relativeDest: STRENGTH_FILES.keyboards.slice(1), contents: JSON.stringify(keyboards) },
    { relativeDest: NOTICE, contents: notice() },
  ];
}

/**
 * Spells accented words without their accents, most used first: that is how they are typed in
 * passwords, and the dictionaries have them only with accents.
 */
function plainSpellings(): string[] {
  const words = [...french['commonWords-fr'], ...french['wikipedia-fr']].map(String);
  const had = new Set([...words, ...Object.values(common).flat().map(String)]);
  const plain = words
    .map((word) => word.normalize('NFD').replace(/\p{M}/gu, ''))
    .filter((word) => word.length >= SHORTEST_PLAIN && !had.has(word));
  return [...new Set(plain)];
}

function notice(): string {
  const read = (path: string) => readFileSync(createRequire(import.meta.url).resolve(path), 'utf8');
  return [
    'Dictionaries of the strength estimate, from @zxcvbn-ts/language-common and',
    '@zxcvbn-ts/language-fr, unchanged; words with accents are given a second time without them.',
    '',
    read('@zxcvbn-ts/language-fr/NOTICE.md').trim(),
    'ODC-BY 1.0: https://opendatacommons.org/licenses/by/1-0/',
    '',
    'diceware: EFF long word list, Electronic Frontier Foundation, CC BY 3.0 US',
    'https://creativecommons.org/licenses/by/3.0/us/',
    '',
    'The packages themselves:',
    '',
    read('@zxcvbn-ts/language-fr/LICENSE.txt').trim(),
    '',
  ].join('\n');
}
