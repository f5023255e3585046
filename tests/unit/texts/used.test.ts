import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { REASONS } from '../../../lib/password/strength/reasons';
import { MNEMONICS } from '../../../lib/password/suggestion';
import { IDENTIFIER_RULES } from '../../../lib/school/keys';
import { REFUSALS } from '../../../lib/school/kinds';
import { INSTALLS } from '../../../lib/school/samples/sample';
import { SCREENS } from '../../../lib/screens';
import { ENT_SCREENS } from '../../../lib/screens/on-ent';
import { TEXT_SIZES } from '../../../lib/vocabulary';
import { baseOf, countedBase, textsOf } from './catalogues';

const root = join(import.meta.dirname, '../../..');

/** Keys that the code builds, and what it inserts: no search finds them whole. */
const PUT_TOGETHER: Readonly<Record<string, readonly string[]>> = {
  password_trick_: MNEMONICS,
  password_reason_: REASONS,
  password_same_: ['identifier', 'previous'],
  password_differ_: ['case', 'shorter', 'longer'],
  password_strength_: ['0', '1', '2', '3', '4'],
  keep_: ['done', 'full', 'failed', 'private', 'long'],
  password_: ['upper', 'lower', 'letter', 'digit', 'special', 'character'],
  text_size_: TEXT_SIZES,
  policy_reason_: REFUSALS,
  setup_identifiers_: IDENTIFIER_RULES,
  setup_install_: INSTALLS,
  forgotten_: ['identifier', 'email', 'phone', 'identifier_title', 'password_title'],
};

const code = ['lib', 'components', 'entrypoints'].flatMap(sourcesIn).join('\n');
const written = new Set([...code.matchAll(/'([a-z][a-z0-9_]+)'/g)].map(([, key]) => key ?? ''));
const together = Object.entries(PUT_TOGETHER).flatMap(([start, ends]) =>
  ends.map((end) => start + end),
);
const hints = [...SCREENS, ...ENT_SCREENS].flatMap((screen) =>
  screen.hints.map(({ text }) => text),
);
const french = new Set(textsOf('fr').map(({ key }) => countedBase(key) ?? baseOf(key)));

describe('the keys of the texts', () => {
  it('are all used', () => {
    const used = new Set<string>([...written, ...together, ...hints]);
    expect([...french].filter((key) => !used.has(key))).toEqual([]);
  });

  it('exist wherever the code builds one or names one after a hint', () => {
    expect([...together, ...hints].filter((key) => !french.has(key))).toEqual([]);
  });

  it('are built only in ways that this test knows', () => {
    const starts = [...code.matchAll(/`([a-z]+_[a-z_]*)\$\{/g)].map(([, start]) => start ?? '');
    const known = Object.keys(PUT_TOGETHER);
    expect(starts.filter((start) => !known.some((one) => one.startsWith(start)))).toEqual([]);
  });
});

function sourcesIn(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.tsx?$/.test(path))
    .map((path) => readFileSync(join(root, folder, path), 'utf8'));
}
