import { existsSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const read = (file: string) => readFileSync(new URL(`../../../${file}`, import.meta.url), 'utf8');

const [first = '', ...sections] = read('docs/ATTACKS.md').split(/^(?:## |Later attempts)/m);

/** Cells of the rows of a table, without its head. */
const rowsOf = (text: string): string[][] =>
  text
    .split('\n')
    .filter((line) => line.startsWith('| '))
    .slice(1)
    .map((line) => line.split('|').map((cell) => cell.trim()));

it('the ways that got through are as many as the table says', () => {
  const rows = rowsOf(first).map(([, , ways, now = '']) => ({ ways: Number(ways), now }));
  const all = rows.reduce((sum, { ways }) => sum + ways, 0);
  const remain = rows.filter(({ now }) => now.includes('**')).length;
  const said = rows.filter(({ now }) => now.startsWith('said')).length;
  expect(first.replace(/\s+/g, ' ')).toContain(
    `${all} ways. **${all - remain - said} are refused, ${remain} remain**`,
  );
});

it('so are those of the second round', () => {
  const round = sections.find((one) => one.startsWith('A second round')) ?? '';
  const rows = rowsOf(round);
  const remain = rows.filter(([, , now]) => now === '**remains**').length;
  const verb = remain === 1 ? 'remains' : 'remain';
  expect(round.replace(/\s+/g, ' ')).toContain(
    `make ${rows.length} kinds: **${rows.length - remain} are refused now, ${remain} ${verb}**`,
  );
});

it('every test that is named exists', () => {
  const names = read('docs/ATTACKS.md').match(/`[\w/-]+\.(?:spec|test)\.ts`/g) ?? [];
  expect(names.length).toBeGreaterThan(30);
  const isThere = (name: string) =>
    ['tests/e2e', 'tests', 'tests/unit/background'].some((folder) =>
      existsSync(new URL(`../../../${folder}/${name}`, import.meta.url)),
    );
  expect(names.map((name) => name.replaceAll('`', '')).filter((name) => !isThere(name))).toEqual(
    [],
  );
});
