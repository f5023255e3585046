import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { educonnect, teleservices } from '../../../lib/screens/hosts';
import { readForReviewers } from '../../run/store/listings';
import { hostsTable } from './hosts-table';

const document = readFileSync(join(import.meta.dirname, '../../../docs/HOSTS.md'), 'utf8');

it('every host of the manifest is in the document, with whose it is, and no other', () => {
  const [, table] = /<!-- hosts -->\n([\s\S]*?)\n<!-- \/hosts -->/.exec(document) ?? [];
  expect(table).toBe(hostsTable());
});

it('no host is nobody’s', () => {
  expect(hostsTable()).not.toMatch(/\| {2}\|/);
});

it('reviewers are told of as many hosts as are read whole', () => {
  const { hosts, notes } = readForReviewers();
  const whole = `${educonnect.length + teleservices.length} hosts`;
  for (const text of [hosts, notes.join('\n')]) expect(text).toContain(whole);
});
