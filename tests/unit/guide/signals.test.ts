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
  it('gives no signal as a rule', () => {
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
  ])('gives a signal when « %s » cannot be an identifier', (typed) => {
    expect(signalsOf(identifier(typed))).toEqual(['unlike-identifier']);
  });

  it.each(['p.nom12', 'P.NomXX', ' p.nomXX '])(
    'gives a signal when « %s » is the example',
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
  ])('gives none when « %s » may be an identifier', (typed) => {
    expect(signalsOf(identifier(typed))).toEqual([]);
  });

  const mail = (address: string) => `<input type="email" value="${address}">`;

  it.each([
    'p.dupont12@monbureaunumerique.fr',
    'P.Dupont12@MonBureauNumerique.fr ',
    'p.dupont12@college.monbureaunumerique.fr',
  ])('gives a signal when « %s » is an address at the ENT', (address) => {
    expect(signalsOf(mail(address))).toEqual(['ent-mailbox']);
  });

  it.each([
    'p.dupont12@notmonbureaunumerique.fr',
    'monbureaunumerique.fr@example.org',
    'p.dupont12@monbureaunumerique.fr.example.org',
    '',
    '@',
    'monbureaunumerique.fr',
  ])('gives none when « %s » is another address', (address) => {
    expect(signalsOf(mail(address))).toEqual([]);
  });

  it('gives a signal when Caps Lock is on in a password field', () => {
    const page = pageIn('<input id="p" type="password"><input id="n">');
    byId('p').focus();
    expect([...readSignals(page, { ...sources, capsLock: true })]).toEqual(['caps-lock']);
    expect([...readSignals(page, sources)]).toEqual([]);
    byId('n').focus();
    expect([...readSignals(page, { ...sources, capsLock: true })]).toEqual([]);
  });

  const login = '<input id="i" name="j_username"><input type="password">';
  const field = () => byId('i') as HTMLInputElement;

  it('gives a signal when an identifier came without input events: it may be somebody else’s', () => {
    const page = pageIn(login);
    const signals = (given: boolean) => [...readSignals(page, { ...sources, given: () => given })];
    expect(signals(false)).toEqual([]);
    field().value = 'l.durand34';
    expect(signals(false)).toEqual(['filled-in']);
    expect(signals(true)).toEqual([]);
    vi.spyOn(field(), 'matches').mockImplementation((state) => state === ':autofill');
    expect(signals(true)).toEqual(['filled-in']);
  });

  it('gives none when the server fills in what it was sent', () => {
    const page = pageIn(login.replace('id="i"', 'id="i" value="p.dupont12"'));
    expect([...readSignals(page, { ...sources, given: () => false })]).toEqual([]);
  });

  it('gives a signal when the date of birth is an adult’s', () => {
    const date = '<input name="jour"><input name="mois"><input name="annee" value="1984">';
    expect(signalsOf(date)).toEqual(['adult-birth-date']);
  });
});
