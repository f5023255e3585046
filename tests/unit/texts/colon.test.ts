import { expect, it } from 'vitest';
import { colonIn } from '../../../lib/texts/colon';
import { LANGUAGES } from '../../../lib/vocabulary';
import { textsOf } from './catalogues';

it.each(LANGUAGES)('the colon that follows a label is that of the texts in %s', (language) => {
  const colons = textsOf(language).flatMap(({ message }) => message.match(/\s?[:：]/gu) ?? []);
  const own = colonIn(language).replaceAll('\u00a0', ' ');
  const alike = colons.filter((colon) => colon.replaceAll('\u00a0', ' ') === own);
  expect(alike.length).toBeGreaterThan(0.9 * colons.length);
});
