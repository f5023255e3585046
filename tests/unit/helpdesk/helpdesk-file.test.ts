import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { codeOf } from '../../../lib/helpdesk/code-of';
import { PAGE_CODES, SCREEN_CODES } from '../../../lib/helpdesk/codes';
import type { GuideState } from '../../../lib/messages/ask-guide';
import { CAUSES } from '../../../lib/screens/boxes';
import { SCREEN_IDS } from '../../../lib/screens/ids';
import { fr } from '../../../lib/texts/locales/fr';
import { createTexts } from '../../../lib/texts/texts';
import { helpdeskTables } from '../../run/helpdesk-table';

const file = readFileSync(join(import.meta.dirname, '../../../HELPDESK.md'), 'utf8');

const KINDS = Object.keys(PAGE_CODES) as (keyof typeof PAGE_CODES)[];

/** Line ends and no-break spaces are spaces. */
const plain = (text: string) => text.replace(/\s/g, ' ');

const tableIn = (name: string) =>
  new RegExp(`<!-- ${name} -->\\n([\\s\\S]*?)\\n<!-- /${name} -->`).exec(file)?.[1];

/** Every state in which a guide may be: each screen, without a refusal and with each alone or two. */
const states = SCREEN_IDS.flatMap((screen): GuideState[] => {
  const refusing = (...causes: (typeof CAUSES)[number][]): GuideState => ({
    screen,
    profile: null,
    refusals: causes.map((cause) => ({ boxes: ['page'], cause })),
    hints: [],
  });
  const pairs = CAUSES.flatMap((one) => CAUSES.map((other) => refusing(one, other)));
  return [refusing(), ...CAUSES.map((cause) => refusing(cause)), ...pairs];
});

const codes = new Set(
  [
    ...states.map((state) => codeOf(state, 'educonnect')),
    ...KINDS.map((kind) => codeOf(null, kind)),
  ]
    .filter((code) => code !== null)
    .sort(),
);

describe('HELPDESK.md', () => {
  const texts = createTexts('fr', fr);
  const tables = helpdeskTables((key) => texts.get(key, []));

  it.each(['pages', 'screens'] as const)('has the table of the %s as they are', (name) => {
    expect(tableIn(name)).toBe(tables[name]);
  });

  it('explains every code that can be produced, and no other', () => {
    const explained = [...file.matchAll(/^\| `(E[^`]+)`/gm)].map(([, code = '']) => code);
    expect(explained.toSorted()).toEqual([...codes]);
  });

  it('says what to do about each, in short sentences', () => {
    for (const [, , action = ''] of file.matchAll(/^\| `E[^|]+\|([^|]+)\|([^|]+)\|$/gm)) {
      expect(action.trim(), file).not.toBe('');
      for (const sentence of action.split(/[.;:]/)) {
        expect(sentence.trim().split(/\s+/).length, sentence).toBeLessThanOrEqual(15);
      }
    }
  });

  it('names the buttons as the popup does', () => {
    for (const key of ['stuck_title', 'helpdesk_copy'] as const)
      expect(plain(file)).toContain(plain(`« ${texts.get(key)} »`));
  });
});

describe('a code', () => {
  it('is said on the phone: a number and plain capitals', () => {
    for (const code of codes) expect(code).toMatch(/^E\d{1,2}(?:-[A-Z]{3,14}){1,2}$/);
  });

  it('has a number of its own for each screen', () => {
    const numbers = Object.values(SCREEN_CODES).map((code) => code.split('-')[0]);
    expect(new Set(numbers).size).toBe(SCREEN_IDS.length);
    expect(numbers).not.toContain('E0');
  });

  it('tells of the refusal that most needs help', () => {
    const state = (causes: GuideState['refusals'][number]['cause'][]): GuideState => ({
      screen: 'educonnect/login',
      profile: null,
      refusals: causes.map((cause) => ({ boxes: ['page'], cause })),
      hints: [],
    });
    expect(codeOf(state([]), 'educonnect')).toBe('E7-LOGIN');
    expect(codeOf(state(['empty']), 'educonnect')).toBe('E7-LOGIN-VIDE');
    expect(codeOf(state(['empty', 'mismatch']), 'educonnect')).toBe('E7-LOGIN-REFUS');
    expect(codeOf(state(['mismatch', 'expired']), 'educonnect')).toBe('E7-LOGIN-EXPIRE');
  });
});
