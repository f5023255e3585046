// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { hasAdultBirthDate } from '../../../lib/guide/signals/birth-date';
import { pageIn } from '../page/in-dom';

const today = new Date('2026-09-01T08:00:00Z');

const isAdult = (html: string) => hasAdultBirthDate(pageIn(html), today);

const boxes = (year: string) =>
  `<input name="jour" value="14"><input name="mois" value="03"><input name="annee" value="${year}">`;

describe('a date of birth', () => {
  it.each(['1984', '2000'])('of %s is an adult’s', (year) => {
    expect(isAdult(boxes(year))).toBe(true);
  });

  it.each(['2012', '2001', '2026'])('of %s is a pupil’s', (year) => {
    expect(isAdult(boxes(year))).toBe(false);
  });

  it.each(['2032-09-01', '2060-09-01', '1970-01-01'])(
    'is not judged by a wrong clock, which says %s',
    (wrong) => {
      expect(hasAdultBirthDate(pageIn(boxes('2012')), new Date(wrong))).toBe(false);
      expect(hasAdultBirthDate(pageIn(boxes('1984')), new Date(wrong))).toBe(false);
    },
  );

  it.each(['', '19', '198', '84'])('is not judged while its year is « %s »', (year) => {
    expect(isAdult(boxes(year))).toBe(false);
  });

  it('may be in a single field, in any order', () => {
    const box = (value: string) => `<label>Né le <input value="${value}"></label>`;
    expect(isAdult(box('14/03/1984'))).toBe(true);
    expect(isAdult(box('1984-03-14'))).toBe(true);
    expect(isAdult(box('14/03/2012'))).toBe(false);
  });

  it('may be one of several on the page', () => {
    expect(isAdult(boxes('2012') + boxes('1984'))).toBe(true);
  });

  it('is read from fields of birth dates only', () => {
    expect(isAdult('<label>Code de sécurité <input value="1984"></label>')).toBe(false);
  });
});
