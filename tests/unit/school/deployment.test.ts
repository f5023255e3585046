import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { FIREFOX_ID } from '../../../lib/school/samples/firefox';
import fr from '../../../lib/texts/locales/fr/school.json';
import { settingsTable } from './settings-table';

const guide = readFileSync(join(import.meta.dirname, '../../../DEPLOYMENT.md'), 'utf8');

it('the guide for administrators has the table of the settings as they are', () => {
  const [, table] = /<!-- settings -->\n([\s\S]*?)\n<!-- \/settings -->/.exec(guide) ?? [];
  expect(table).toBe(settingsTable());
});

it('the guide for administrators names the pages by their own names, and the id of Firefox', () => {
  const plain = guide.replaceAll('\n', ' ');
  for (const { message } of [fr.school_link, fr.policy_title, fr.school_chosen, fr.setup_save])
    expect(plain).toContain(message.replaceAll('’', "'"));
  expect(plain).toContain(FIREFOX_ID);
});
