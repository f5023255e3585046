// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { fieldsOf } from '../../../lib/recognise/fields';
import type { FieldName } from '../../../lib/screens/field-name';
import { idsOf, pageIn } from '../page/in-dom';

const found = (name: FieldName, html: string) => idsOf(fieldsOf(pageIn(html), name));

const labelled = (label: string) => `<label for="it">${label}</label><input id="it">`;

describe('a field', () => {
  it.each<[FieldName, string]>([
    ['identifier', '<input id="it" name="j_username">'],
    ['identifier', labelled('Identifiant *')],
    ['identifier', '<input id="it" placeholder="Saisissez un identifiant">'],
    ['birth-day', '<input id="it" name="jour">'],
    ['birth-day', labelled('Jour de naissance')],
    ['birth-day', '<input id="it" placeholder="JJ">'],
    ['birth-day', '<label for="it">Jour</label><select id="it"></select>'],
    ['birth-year', '<label for="it">Année</label><select id="it"></select>'],
    ['identifier', labelled('Nom de connexion')],
    ['birth-month', '<select id="it" name="mois"></select>'],
    ['birth-month', '<label for="it">Mois</label><select id="it"></select>'],
    ['birth-year', labelled('Année (AAAA)')],
    ['birth-date', '<input id="it" type="date">'],
    ['birth-date', labelled('Votre date de naissance')],
    ['birth-date', '<input id="it" name="dateNaissance">'],
    ['email', '<input id="it" type="email">'],
    ['email', labelled('Email (facultatif)')],
    ['email', labelled('Adresse mail')],
    ['phone', labelled('N° de téléphone portable')],
    ['phone', '<input id="it" type="tel" autocomplete="tel-national">'],
    ['last-name', labelled('Nom')],
    ['last-name', labelled('Nom d’usage')],
    ['first-name', labelled('Prénom')],
    ['sms-code', labelled('Code de sécurité')],
    ['sms-code', '<input id="it" autocomplete="one-time-code">'],
    ['sms-code', labelled('Code à usage unique')],
    ['sms-code', labelled('Code à 6 chiffres')],
    ['sms-code', labelled('Code de confirmation')],
    ['captcha', '<input id="it-captcha-it">'],
    ['captcha', labelled('Recopiez les caractères de l’image')],
    ['captcha', labelled('Recopiez les lettres')],
    ['captcha', '<input id="cap" name="captcha">'],
    [
      'legal-link',
      '<label><input id="it" type="checkbox">J’atteste être représentant légal de cet élève</label>',
    ],
    ['legal-link', '<label><input id="it" type="radio">Oui, c’est mon enfant</label>'],
    [
      'legal-link',
      '<label><input id="it" type="checkbox">Je certifie être le parent ou tuteur</label>',
    ],
    [
      'legal-link',
      '<label><input id="it" type="radio">Je suis le représentant légal de cet élève</label>',
    ],
  ])('for the %s is %s', (name, html) => {
    expect(found(name, html)).toHaveLength(1);
  });

  it.each<[FieldName, string]>([
    ['identifier', labelled('Identifiant et mot de passe')],
    ['last-name', labelled('Prénom')],
    ['last-name', labelled('Nom d’utilisateur')],
    ['last-name', labelled('Nom de l’élève')],
    ['first-name', labelled('Prénom de votre enfant')],
    ['phone', labelled('Téléphone fixe (facultatif)')],
    ['birth-day', labelled('Bonjour')],
    ['birth-day', '<input id="it" placeholder="JJ/MM/AAAA">'],
    [
      'legal-link',
      '<label><input id="it" type="radio">Je ne suis pas le représentant légal</label>',
    ],
    ['email', '<label for="it">Adresse mail</label><button id="it">Ok</button>'],
    ['legal-link', '<label><input id="it" type="radio">Ce n’est pas mon enfant</label>'],
    ['captcha', '<input type="hidden" id="captcha-uuid">'],
    ['captcha', '<input type="hidden" name="captcha">'],
    [
      'legal-link',
      '<label><input id="it" type="radio">J’atteste ne pas être le parent de cet élève</label>',
    ],
  ])('for the %s is not %s', (name, html) => {
    expect(found(name, html)).toEqual([]);
  });

  it('must be visible', () => {
    expect(found('email', '<div style="display: none"><input type="email"></div>')).toEqual([]);
  });

  it('is not found by its label alone, if it is to be typed in', () => {
    expect(found('email', '<label>Adresse mail <input type="text" hidden></label>')).toEqual([]);
  });

  it('is found by its styled label, if it is a radio button', () => {
    const radio = (label: string) =>
      `<input id="it" type="radio" style="opacity: 0"><label for="it" ${label}>
       Je suis le représentant légal</label>`;
    expect(found('legal-link', radio(''))).toEqual(['it']);
    expect(found('legal-link', radio('hidden'))).toEqual([]);
  });

  it('is told by its markup before its words', () => {
    const both = `${labelled('Adresse mail')}<input id="proven" type="email">`;
    expect(found('email', both)).toEqual(['proven']);
  });

  it('is told by its placeholder too, accents or not', () => {
    const html = '<label for="it">Vous</label><input id="it" placeholder="Prénom">';
    expect(found('first-name', html)).toEqual(['it']);
  });

  it('is found as often as the page has it, in order', () => {
    const child = (id: string) => `<label>Né le <input id="${id}" placeholder="JJ"></label>`;
    expect(found('birth-day', child('one') + child('two'))).toEqual(['one', 'two']);
  });
});
