import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ENTS } from '../../../../lib/ents/directory';
import { messageFacts } from '../../../../lib/school/messages/facts';
import { messagesTo } from '../../../../lib/school/messages/messages';
import { LONGEST_SMS } from '../../../../lib/school/messages/sms';
import { smsSize } from '../../../../lib/school/messages/sms-size';
import type { SchoolPolicy } from '../../../../lib/school/policy';
import { readPolicy } from '../../../../lib/school/read-policy';
import { EVERY_LANGUAGE, textsIn } from '../../handout/every-language';
import { GOOD_POLICY } from '../good-policy';

const good = readPolicy(GOOD_POLICY).policy;
const { helpParents: _, ...withoutSentence } = good;
const inLanguages = EVERY_LANGUAGE.map((texts) => [texts.language, texts] as const);
const inFrench = (policy: SchoolPolicy) => messagesTo(messageFacts(policy), textsIn('fr'));

describe('the messages to parents', () => {
  it('have the values of the school', () => {
    expect(inFrench(withoutSentence)).toEqual({
      subject: 'Pour entrer dans l’ENT · Collège des Tilleuls',
      mail: [
        'Bonjour,',
        '',
        'Sur Mon Bureau Numérique, vous suivez la vie de votre enfant à l’école.',
        'Pour y entrer, ouvrez cette page\u00a0:',
        'https://les-tilleuls.monbureaunumerique.fr/',
        '',
        'Utilisez votre compte ÉduConnect.',
        'Besoin d’aide\u00a0? Vie scolaire · 01 99 00 12 34 · aide@tilleuls.example · tilleuls.example · 8 h – 17 h',
        'L’école ne demande jamais votre mot de passe.',
        '',
        'Merci et bonne journée.',
        'Collège des Tilleuls',
      ].join('\n'),
      notebook: [
        'Collège des Tilleuls',
        'Sur Mon Bureau Numérique, vous suivez la vie de votre enfant à l’école.',
        'Pour y entrer, ouvrez cette page\u00a0:',
        'les-tilleuls.monbureaunumerique.fr',
        '',
        'Utilisez votre compte ÉduConnect.',
        'Besoin d’aide\u00a0? Vie scolaire · 01 99 00 12 34 · aide@tilleuls.example · tilleuls.example · 8 h – 17 h',
        'L’école ne demande jamais votre mot de passe.',
      ].join('\n'),
      sms: [
        'Bonjour,',
        'Collège des Tilleuls',
        'ENT de votre enfant : les-tilleuls.monbureaunumerique.fr',
        'Utilisez votre compte ÉduConnect.',
        'Aide : 01 99 00 12 34',
      ].join('\n'),
    });
  });

  it('tell parents what the school has them told, in its own words', () => {
    expect(inFrench(good).mail).toContain('Appelez le secrétariat.');
    expect(inFrench(good).mail).not.toContain('01 99 00 12 34');
  });

  it('are complete without any value', () => {
    const { mail, notebook, sms, subject } = inFrench({});
    for (const message of [mail, notebook, sms, subject]) {
      expect(message).toContain('ENT');
      expect(message).not.toMatch(/\$\d|undefined|null|https:/);
      expect(message).not.toContain('ÉduConnect');
    }
  });

  it.each(ENTS.map((ent) => [ent.id, ent] as const))(
    'say of an account only what is known: %s',
    (id, { guardian }) => {
      const { mail, sms } = inFrench({ ent: id });
      for (const message of [mail, sms]) {
        expect(message.includes('votre compte ÉduConnect')).toBe(guardian === 'educonnect');
        expect(message.includes('vous donne le compte')).toBe(guardian === 'local');
      }
    },
  );

  it('go in one SMS in French and in English, for every ENT', () => {
    const named = { schoolName: 'Collège des Tilleuls', helpPhone: '01 99 00 12 34' };
    for (const { id } of ENTS) {
      const facts = messageFacts({ ...named, ent: id });
      for (const language of ['fr', 'fr-simple', 'en'] as const)
        expect(
          smsSize(messagesTo(facts, textsIn(language)).sms),
          `${id} ${language}`,
        ).toMatchObject({
          parts: 1,
          isPlain: true,
        });
    }
  });
});

describe.each(inLanguages)('the messages in %s', (_language, texts) => {
  const every = ENTS.map(({ id }) => messagesTo(messageFacts({ ...good, ent: id }), texts));

  it('never ask for anything secret, and quote no page', () => {
    for (const { mail, notebook, sms, subject } of every) {
      const all = [mail, notebook, sms, subject].join('\n');
      expect(all).not.toMatch(/«|\$\d|[\u2068\u2069]|undefined/);
      expect(mail).toContain(texts.get('message_password'));
      expect(sms).not.toContain(texts.get('message_password'));
    }
  });

  it(`have an SMS of ${LONGEST_SMS} characters at most, whatever the school has typed`, () => {
    const text = fc.string({ maxLength: 80, unit: 'grapheme' });
    fc.assert(
      fc.property(
        text,
        text,
        fc.constantFrom(...ENTS.map(({ id }) => id)),
        (schoolName, helpPhone, ent) => {
          const { sms } = messagesTo(messageFacts({ schoolName, helpPhone, ent }), texts);
          expect(smsSize(sms).length).toBeLessThanOrEqual(LONGEST_SMS);
        },
      ),
      { numRuns: 50 },
    );
    const far = { entHome: `https://${'a'.repeat(60)}.${'b'.repeat(60)}.${'c'.repeat(50)}.fr/` };
    const { sms } = messagesTo(messageFacts(far), texts);
    expect(smsSize(sms).length).toBeLessThanOrEqual(LONGEST_SMS);
  });
});
