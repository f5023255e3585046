import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { FIREFOX_ID } from '../../../lib/school/samples/firefox';
import fr from '../../../lib/texts/locales/fr/school.json';
import { settingsTable } from './settings-table';
import { systemsTable } from './systems-table';

const guide = readFileSync(join(import.meta.dirname, '../../../DEPLOYMENT.md'), 'utf8');

const tableOf = (name: string): string | undefined =>
  new RegExp(`<!-- ${name} -->\\n([\\s\\S]*?)\\n<!-- /${name} -->`).exec(guide)?.[1];

it('the guide for administrators has the table of the settings as they are', () => {
  expect(tableOf('settings')).toBe(settingsTable());
});

it('the guide for administrators says where each system has its file, as the School page does', () => {
  expect(tableOf('systems')).toBe(systemsTable());
});

it('the guide for administrators names the pages by their own names, and the id of Firefox', () => {
  const plain = guide.replaceAll('\n', ' ');
  for (const { message } of [fr.school_link, fr.policy_title, fr.school_chosen, fr.setup_save])
    expect(plain).toContain(message.replaceAll('’', "'"));
  expect(plain).toContain(FIREFOX_ID);
});
