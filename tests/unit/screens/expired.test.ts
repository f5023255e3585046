// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { lookAtPortal } from '../../../lib/guide/advice/look-at-portal';
import { nothingKnown } from '../guide/circumstances';
import { pageIn, SELF_SERVICE } from '../page/in-dom';

const idsOn = (html: string) =>
  lookAtPortal(pageIn(html, SELF_SERVICE), nothingKnown)?.hints.map(({ id }) => id);

const code = (words: string, again = '<button>Renvoyer le SMS</button>') =>
  idsOn(`<h1>Je saisis le code de sécurité</h1><form><p>Code reçu par SMS</p>
    <label for="c">Code de sécurité</label><input id="c">${words}
    <button id="go">Valider</button>${again}</form>`);

const mail = (words: string) =>
  idsOn(`<h1>Confirmez votre adresse mail</h1><p>Un mail vient de vous être envoyé : cliquez sur le lien.</p>
    <p>${words}</p><button>Renvoyer le mail</button>`);

const SUPPOSED = [
  'Passé 30 minutes, le X n’est plus valable.',
  'Si le X a expiré, cliquez sur Renvoyer.',
  'Si le <strong>X a expiré</strong>, cliquez sur Renvoyer.',
  'Après 24 heures, ce X n’est plus valable.',
  'Ce X n’est plus valable après 24 heures.',
  'Au bout d’une heure, le X est expiré.',
  'Une fois utilisé, le X n’est plus valide.',
  'Votre X a expiré ?',
  '<a href="#">Mon X a expiré</a>',
];

describe('a code', () => {
  it.each([...SUPPOSED, 'Un nouveau code a été envoyé par SMS : l’ancien n’est plus valable.'])(
    'has not expired because of « %s »',
    (words) => {
      const ids = code(`<p>${words.replace('X', 'code')}</p>`);
      expect(ids).toContain('sms-code.type');
      expect(ids).not.toContain('sms-code.expired');
    },
  );

  it.each(['Ce code a expiré.', 'Le code n’est plus valable : demandez-en un autre.'])(
    'has expired where the page says « %s »',
    (words) => {
      expect(code(`<p>${words}</p>`)).toContain('sms-code.expired');
      expect(code(`<p>${words}</p>`)).not.toContain('sms-code.type');
      expect(code(`<p class="fr-error-text">${words}</p>`)).toContain('sms-code.expired');
    },
  );

  it('is still to be typed where no other can be requested', () => {
    for (const kind of ['', 'fr-error-text']) {
      const ids = code(`<p class="${kind}">Ce code a expiré.</p>`, '');
      expect(ids?.some((id) => /type|refused/.test(id))).toBe(true);
      expect(ids).not.toContain('sms-code.expired');
    }
  });
});

describe('the link in a mail', () => {
  it.each(SUPPOSED)('has not expired because of « %s »', (words) => {
    const ids = mail(words.replace('X', 'lien'));
    expect(ids).toContain('guardian-email.look');
    expect(ids).not.toContain('guardian-email.expired');
  });

  it('has expired where the page says so', () => {
    expect(mail('Ce lien a expiré.')).toContain('guardian-email.expired');
  });
});
