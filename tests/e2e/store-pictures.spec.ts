import { expect, test } from '../harness/fixtures';
import { lettersWithoutFont } from '../run/store/letters';

test.use({ tab: 'own' });

/** No character: no font has anything for it. */
const UNASSIGNED = '\u0378';

test('a picture for the stores is never made of boxes', { tag: '@chromium' }, async ({ page }) => {
  expect(await lettersWithoutFont(page, 'À votre ENT, pas à pas')).toEqual([]);
  expect(await lettersWithoutFont(page, `À${UNASSIGNED} vous`)).toEqual([UNASSIGNED]);
});
