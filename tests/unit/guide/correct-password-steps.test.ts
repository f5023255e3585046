// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { adviseOnPortal } from '../../../lib/guide/advice/portal-advice';
import { correctPasswordSteps } from '../../../lib/guide/password/correct-password-steps';
import type { PasswordView } from '../../../lib/guide/view';
import type { Judgement } from '../../../lib/password/problem';
import newPassword from '../../../lib/screens/educonnect-new-password';
import { byId, pageIn } from '../page/in-dom';
import { nothingKnown } from './circumstances';

type Judged = { likely?: boolean; problem?: string | null } | null;

/** What is said of a page whose two entries are filled in, and judged as given. */
function stepsOf(judgement: Judged) {
  const page = pageIn(`
    <label for="new">Nouveau mot de passe</label><input id="new" type="password" value="abc">
    <label for="again">Confirmation</label><input id="again" type="password" value="abd">
    <button>Suivant</button>`);
  const advice = adviseOnPortal(newPassword, page, nothingKnown);
  const view = judgement && {
    created: byId('new'),
    confirmed: byId('again'),
    judgement: {
      likely: judgement.likely ?? true,
      problem: judgement.problem ? { kind: judgement.problem } : null,
    } as Judgement,
  };
  return correctPasswordSteps(advice, view as PasswordView | null);
}

/** Which steps are done, and which is the one to do now. */
function settled(judgement: Judged) {
  const { hints } = stepsOf(judgement);
  return Object.fromEntries(
    hints.filter(({ rank }) => rank).map(({ id, done, current }) => [id, current ? 'now' : done]),
  );
}

const choose = 'new-password.choose';
const confirm = 'new-password.confirm';
const submit = 'new-password.submit';

describe('a new password', () => {
  it('is chosen once the page’s rules are met and the entries agree', () => {
    expect(settled({})).toEqual({ [choose]: true, [confirm]: true, [submit]: 'now' });
  });

  it('is still to be chosen while a rule is not met', () => {
    expect(settled({ likely: false })).toMatchObject({ [choose]: 'now', [submit]: false });
  });

  it('is still to be confirmed while the entries differ', () => {
    expect(settled({ problem: 'differ' })).toEqual({
      [choose]: true,
      [confirm]: 'now',
      [submit]: false,
    });
  });

  it('says of entries that differ that they went wrong', () => {
    const { hints } = stepsOf({ problem: 'differ' });
    expect(hints.filter(({ tone }) => tone === 'trouble')).toMatchObject([
      { id: confirm, rank: 2, current: true, places: [{ done: false }] },
    ]);
  });

  it('is left as it is if it is not judged', () => {
    expect(settled(null)).toEqual({ [choose]: true, [confirm]: true, [submit]: 'now' });
  });
});
