import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readReading } from '../../../lib/active-tab/read-reading';
import type { Reason } from '../../../lib/ents/choosers/chooser';

const reason: Reason = {
  label: 'Élève ou parent avec EduConnect',
  verdict: 'recommended',
  profiles: ['pupil', 'guardian'],
  leadsTo: 'educonnect',
  promised: false,
  trap: null,
};

const reading = { found: 'likely', reasons: [reason], report: 'famille kosmos' } as const;

it('takes the reading of a chooser', () => {
  expect(readReading(reading)).toEqual(reading);
});

it.each([
  undefined,
  null,
  'found',
  { ...reading, found: true },
  { ...reading, reasons: { length: 1e9 } },
  { ...reading, reasons: Array(201).fill(reason) },
  { ...reading, reasons: [{ ...reason, label: 'x'.repeat(201) }] },
  { ...reading, reasons: [{ ...reason, verdict: 'safe' }] },
  { ...reading, report: 'x'.repeat(20_001) },
])('takes nothing else from a page', (result) => {
  expect(readReading(result)).toBeNull();
});

it('never throws', () => {
  fc.assert(
    fc.property(fc.anything(), (result) => {
      readReading(result);
    }),
    { numRuns: 1000 },
  );
});
