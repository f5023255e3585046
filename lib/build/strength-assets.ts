import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { adjacencyGraphs, dictionary as common } from '@zxcvbn-ts/language-common';
import { dictionary as french } from '@zxcvbn-ts/language-fr';
import { STRENGTH_FILES } from '../password/strength/estimator';
import type { Asset } from './asset';
import { PUPIL_PASSWORDS, SCHOOL_WORDS } from './school-words';
import { packDictionaries } from './strength-dictionaries';

/** Dictionaries whose words are ranked by use; the names and the dice words are not. */
const RANKED = ['passwords-common', 'commonWords-fr', 'wikipedia-fr'];

/** Keyboards of French schools: the letters, the number pad, and that of an English system. */
const KEYBOARDS = ['azerty', 'keypad', 'qwerty'] as const;

/** Path of the notice in the package. */
const NOTICE = 'strength/NOTICE.txt';

/**
 * Makes the package's files for the strength estimate, dictionaries and keyboards, with the notice
 * that must accompany them. Reads the installed packages at build time; runs in Node only.
 */
export function strengthAssets(): Asset[] {
  const spoken = { ...french, 'school-fr': SCHOOL_WORDS, 'passwords-fr': PUPIL_PASSWORDS };
  const packed = packDictionaries({ ...common, ...spoken }, RANKED);
  const only = (names: object) =>
    JSON.stringify(Object.fromEntries(Object.keys(names).map((name) => [name, packed[name]])));
  const keyboards = Object.fromEntries(KEYBOARDS.map((name) => [name, adjacencyGraphs[name]]));
  return [
    { relativeDest: STRENGTH_FILES.common.slice(1), contents: only(common) },
    { relativeDest: STRENGTH_FILES.french.slice(1), contents: only(spoken) },
    { relativeDest: STRENGTH_FILES.keyboards.slice(1), contents: JSON.stringify(keyboards) },
    { relativeDest: NOTICE, contents: notice() },
  ];
}

function notice(): string {
  const read = (path: string) => readFileSync(createRequire(import.meta.url).resolve(path), 'utf8');
  return [
    'Dictionaries of the strength estimate, from @zxcvbn-ts/language-common and',
    '@zxcvbn-ts/language-fr: each word once, without its exact rank; those whose ranks no estimate',
    'depends on are left out.',
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
