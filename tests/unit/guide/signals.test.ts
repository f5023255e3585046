// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { readSignals } from '../../../lib/guide/signals/signals';
import { byId, pageIn } from '../page/in-dom';

const sources = {
  capsLock: false,
  entDomains: ['monbureaunumerique.fr', 'cas.ent.fr'],
  today: new Date('2026-09-01T08:00:00Z'),
};

const signalsOf = (html: string, more: Partial<typeof sources> = {}) => [
  ...readSignals(pageIn(html), { ...sources, ...more }),
];

describe('what is typed', () => {
  it('deserves no word as a rule', () => {
    expect(signalsOf('<input type="email" value="camille@example.org">')).toEqual([]);
  });

  const identifier = (typed: string) => `<input id="username" value="${typed}">`;

  it.each([
    'camille@example.org',
    'p.dupont12@college.fr',
    '0612345678',
    '06 12 34 56 78',
    '+33612345678',
    '+33 6 12 34 56 78',
    'p. dupont12',
    'Paul Dupont',
  ])('deserves one where « %s » cannot be an identifier', (typed) => {
    expect(signalsOf(identifier(typed))).toEqual(['unlike-identifier']);
  });

  it.each(['p.nom12', 'P.NomXX', ' p.nomXX '])(
    'deserves one where « %s » is the example',
    (typed) => {
      expect(signalsOf(identifier(typed))).toEqual(['example-identifier']);
    },
  );

  it.each([
    '',
    'p',
    'p.dupont12',
    'P.DUPONT12 ',
    'A123456BC789',
    'p.nom123',
    'm.nom12',
    '061234567',
    '123456789012',
    'paul.dupont',
  ])('deserves none where « %s » may be an identifier', (typed) => {
    expect(signalsOf(identifier(typed))).toEqual([]);
  });

  const mail = (address: string) => `<input type="email" value="${address}">`;

  it.each([
    'p.dupont12@monbureaunumerique.fr',
    'P.Dupont12@MonBureauNumerique.fr ',
    'p.dupont12@college.monbureaunumerique.fr',
  ])('deserves one where « %s » is the ENT’s own mailbox', (address) => {
    expect(signalsOf(mail(address))).toEqual(['ent-mailbox']);
  });

  it.each([
    'p.dupont12@notmonbureaunumerique.fr',
    'monbureaunumerique.fr@example.org',
    'p.dupont12@monbureaunumerique.fr.example.org',
    '',
    '@',
    'monbureaunumerique.fr',
  ])('deserves none where « %s » is another', (address) => {
    expect(signalsOf(mail(address))).toEqual([]);
  });

  it('deserves one where the capitals are locked in a password', () => {
    const page = pageIn('<input id="p" type="password"><input id="n">');
    byId('p').focus();
    expect([...readSignals(page, { ...sources, capsLock: true })]).toEqual(['caps-lock']);
    expect([...readSignals(page, sources)]).toEqual([]);
    byId('n').focus();
    expect([...readSignals(page, { ...sources, capsLock: true })]).toEqual([]);
  });

  const login = '<input id="i" name="j_username"><input type="password">';
  const field = () => byId('i') as HTMLInputElement;

  it('deserves one where an identifier came without a word: it may be somebody else’s', () => {
    const page = pageIn(login);
    const signals = (given: boolean) => [...readSignals(page, { ...sources, given: () => given })];
    expect(signals(false)).toEqual([]);
    field().value = 'l.durand34';
    expect(signals(false)).toEqual(['filled-in']);
    expect(signals(true)).toEqual([]);
    vi.spyOn(field(), 'matches').mockImplementation((state) => state === ':autofill');
    expect(signals(true)).toEqual(['filled-in']);
  });

  it('deserves none where the server writes what it was sent', () => {
    const page = pageIn(login.replace('id="i"', 'id="i" value="p.dupont12"'));
    expect([...readSignals(page, { ...sources, given: () => false })]).toEqual([]);
  });

  it('deserves one where the date of birth is an adult’s', () => {
    const date = '<input name="jour"><input name="mois"><input name="annee" value="1984">';
    expect(signalsOf(date)).toEqual(['adult-birth-date']);
  });
});
