import { describe, expect, it } from 'vitest';
import type { Advice, HintAdvice } from '../../../lib/guide/advice/advice';
import { celebrate } from '../../../lib/guide/extras/celebrate';
import { frOnPortal } from '../../../lib/texts/locales/fr/on-portal';
import { createTexts } from '../../../lib/texts/texts';
import { guideText } from '../texts/guide-text';

const texts = createTexts('fr', frOnPortal);
const nothing = { identifier: null, wayBack: null };

const hint = (id: string, current = false): HintAdvice => ({
  id,
  key: id,
  text: guideText(id),
  tone: current ? 'step' : 'note',
  picture: null,
  places: [],
  ringed: false,
  rank: null,
  done: false,
  current,
  optional: false,
});

const advice = (screen: Advice['screen'], hints: readonly HintAdvice[] = []): Advice => ({
  screen,
  profile: 'pupil',
  entId: null,
  title: guideText('Titre'),
  hints,
  offers: [],
  refused: [],
  offRoute: false,
});

describe('the end of an activation', () => {
  it('is celebrated, with what the page says to note only where the panel does not show it', () => {
    const page = advice('educonnect/activated', [hint('activated.write-down'), hint('other')]);
    const known = { newAccount: false, texts };
    const identifier = { text: 'p.dupont12', copied: null };
    expect(celebrate(page, nothing, known)).toMatchObject({
      arrived: true,
      title: guideText('Titre'),
    });
    expect(celebrate(page, nothing, known).hints).toHaveLength(2);
    const shown = celebrate(page, { identifier, wayBack: null }, known);
    expect(shown.hints.map(({ id }) => id)).toEqual(['other']);
  });

  it('is celebrated where the portal leads from there, and on no other day', () => {
    const page = advice('teleservices/home');
    expect(celebrate(page, nothing, { newAccount: true, texts })).toMatchObject({
      arrived: true,
      title: 'Bravo, ton compte est prêt\u00a0!',
    });
    const daily = celebrate(page, nothing, { newAccount: false, texts });
    expect(daily).toMatchObject({ arrived: false, title: guideText('Titre') });
  });

  it('waits while the account asks for something', () => {
    const page = advice('educonnect/account', [hint('account.send-again', true)]);
    expect(celebrate(page, nothing, { newAccount: true, texts }).arrived).toBe(false);
  });

  it('says how it goes on', () => {
    const href = 'https://ent.example/';
    const wayBack = { kind: 'known', name: 'Mon ENT', href, place: 'ent' } as const;
    const known = { newAccount: false, texts };
    expect(celebrate(advice('teleservices/home'), { ...nothing, wayBack }, known).onward).toBe(
      'Aller dans Mon ENT',
    );
    expect(celebrate(advice('educonnect/login'), nothing, known).onward).toBe('');
  });
});
