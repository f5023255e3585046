import { describe, expect, it } from 'vitest';
import { MOST_WORDS } from '../../../lib/active-tab/in-page/bounds';
import { type Likeness, likenessOf } from '../../../lib/active-tab/likeness';

const plain: Likeness = {
  names: [],
  brands: [],
  mentions: [],
  asksPassword: false,
  asksSignIn: false,
  hasPortalForm: false,
  framesPortal: false,
};

describe('what the frames of a page show', () => {
  it('is one page: a title here, a form there', () => {
    const title = { ...plain, names: ['ÉduConnect'], framesPortal: true };
    const form = { ...plain, names: ['Connexion'], asksPassword: true };
    expect(likenessOf([title, null, form])).toEqual({
      ...plain,
      names: ['ÉduConnect', 'Connexion'],
      asksPassword: true,
      framesPortal: true,
    });
  });

  it('is not believed where it is not what was asked for', () => {
    const refused = [
      { ...plain, names: 'ÉduConnect' },
      { ...plain, names: ['x'.repeat(301)] },
      { ...plain, mentions: Array.from({ length: MOST_WORDS + 1 }, () => 'x') },
      { ...plain, asksPassword: 'yes' },
      'anything',
    ];
    for (const one of refused) expect(likenessOf([one])).toBeNull();
    expect(likenessOf([...refused, plain])).toEqual(plain);
    expect(likenessOf([])).toBeNull();
  });
});
