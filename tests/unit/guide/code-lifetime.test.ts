// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { codeLifetime } from '../../../lib/guide/code/code-lifetime';
import { pageIn, SELF_SERVICE } from '../page/in-dom';

const minutes = (html: string) => codeLifetime(pageIn(html, SELF_SERVICE));

describe('how long a code is valid', () => {
  it.each([
    ['Un code de sécurité a été envoyé (valable 30 min).', 30],
    ['Il est valable 10 minutes.', 10],
    ['Ce code expire dans 15 minutes.', 15],
    ['Ce code expirera au bout de 5 min', 5],
    ['Durée de validité : 1 heure', 60],
    ['Code valide pendant une demi-heure.', 30],
    ['Ce code est valide un quart d’heure.', 15],
    ['Le code reste valable dix minutes', 10],
    ['Code valable 1 h 30', 90],
    ['Vous avez 10 minutes pour saisir le code.', 10],
    ['Saisissez le code reçu dans les 20 minutes.', 20],
    ['Un code à 6 chiffres, valable 10 mn, a été envoyé au 06 ** ** ** 12', 10],
    ['Vous allez recevoir un code valable 10 minutes.', 10],
    ['Code valable 1/2 heure', 30],
    ['Code valable ½ heure', 30],
    ['Code valable 1h30', 90],
    ['Code valable 1 heure et 15 minutes', 75],
    ['Code valable 1 heure et demie', 90],
    ['Ce code est valide pendant une heure et quart.', 75],
    ['La durée de validité du code est de 20 minutes', 20],
    ['Ce code est utilisable pendant 5 minutes', 5],
    ['Tu as 10 minutes pour le recopier.', 10],
    ['Ce code est valable trois quarts d’heure', 45],
  ])('%s', (sentence, time) => expect(minutes(`<p>${sentence}</p>`)).toBe(time));

  it.each([
    'Un code de sécurité a été envoyé au 06 ** ** ** 12.',
    'Vous pourrez renvoyer le SMS dans 2 minutes.',
    'Le code a expiré il y a 10 minutes.',
    'Votre session expire dans 15 minutes.',
    'Le lien est valable 24 heures.',
    'Le code est valable 24 heures.',
    'Patientez 5 minutes avant une nouvelle demande.',
    'Vous recevrez le code sous 5 minutes.',
    'Le code arrive sous 10 min.',
    'Le code est envoyé dans les 5 minutes.',
    'Un code vous sera envoyé dans les 15 minutes.',
    'Saisissez le code que vous recevrez dans les 5 minutes.',
    'Vous avez 3 minutes pour demander un nouveau code.',
    'Ce code sera valide dans 2 minutes.',
    'Ce code fonctionne après 2 minutes.',
    'Code valable 2 jours et 30 minutes',
    'Code valable 1 jour 2 heures',
    'Code valable 1,5 heure',
    'Code valable jusqu’à 14 h 30',
    'Le code n’est plus valable 10 minutes après',
    'valid for 10 minutes',
    'الرمز صالح لمدة 10 دقائق',
  ])('is not said by: %s', (sentence) => expect(minutes(`<p>${sentence}</p>`)).toBeNull());

  it('is not known when the page states two durations', () => {
    expect(minutes('<p>Code valable 10 minutes.</p><p>Code valable 30 minutes.</p>')).toBeNull();
  });

  it('is known when the page states it twice, or in parts', () => {
    expect(
      minutes('<div><p>Code valable <b>10 minutes</b>.</p></div><p>Il expire dans 10 min.</p>'),
    ).toBe(10);
  });
});
