// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { refusalsOf } from '../../../lib/recognise/refusals';
import { idsOf, pageIn, SELF_SERVICE } from '../page/in-dom';

/** What a page refuses, as « box: cause at #fields ». */
const refused = (html: string) =>
  refusalsOf(pageIn(html, SELF_SERVICE)).map(
    ({ boxes, cause, fields }) => `${boxes.join('+')}: ${cause} at ${idsOf(fields).join(' ')}`,
  );

const DATE = `<input id="j" placeholder="JJ" aria-label="Jour"><input id="m" placeholder="MM"
  aria-label="Mois"><input id="a" placeholder="AAAA" aria-label="Année">`;
const MAIL = '<label for="mail">Adresse mail</label><input id="mail">';
const AGAIN = '<label for="again">Confirmation de l’adresse mail</label><input id="again">';
const NAMES =
  '<label for="nom">Nom</label><input id="nom"><label for="pre">Prénom</label><input id="pre">';

const error = (words: string) => `<p class="fr-error-text">${words}</p>`;
const messages = (words: string, kind = 'error', id = 'msg') =>
  `<div class="fr-messages-group" id="${id}"><p class="fr-message fr-message--${kind}">${words}</p></div>`;

const EMPTY = 'Ce champ est obligatoire.';
const WRONG = 'Les informations ne correspondent pas.';

describe('a refusal', () => {
  it('is about the field that its message belongs to', () => {
    const html = (first: string, second: string) =>
      `<form><div>${DATE}</div>${first}${MAIL}${second}</form>`;
    expect(refused(html(error(EMPTY), ''))).toEqual(['birth-date: empty at j m a']);
    expect(refused(html('', error(EMPTY)))).toEqual(['email: empty at mail']);
    expect(refused(html(error(EMPTY), error('Format incorrect.')))).toEqual([
      'birth-date: empty at j m a',
      'email: malformed at mail',
    ]);
  });

  it('is about the field that refers to the message, wherever that is', () => {
    for (const attribute of ['aria-describedby', 'aria-errormessage']) {
      const html = `<p id="e" class="fr-error-text">${EMPTY}</p>${MAIL.replace('<input', `<input ${attribute}="hint e"`)}${NAMES}`;
      expect(refused(html)).toEqual(['email: empty at mail']);
    }
  });

  it.each(['fr-input-group fr-input-group--error', 'form-row', 'champ'])(
    'is that of the field in whose group it is (%s)',
    (group) => {
      const html = (words: string) =>
        `<form><div class="${group}">${NAMES.split('<label for="pre"')[0]}</div>
       <div class="${group}">${messages(words)}${MAIL}</div></form>`;
      expect(refused(html(EMPTY))).toEqual(
        group.includes('error')
          ? ['email: empty at mail', 'last-name: unknown at nom']
          : ['email: empty at mail'],
      );
    },
  );

  it('is about the field whose label it stands under', () => {
    const html = `<form><label for="nom">Nom</label><input id="nom">
      <label for="mail">Adresse mail</label>${error(EMPTY)}<input id="mail"></form>`;
    expect(refused(html)).toEqual(['email: empty at mail']);
  });

  it('is told by its words where its place does not tell', () => {
    const alert = (words: string) => `<div role="alert">${words}</div><form>${DATE}${MAIL}</form>`;
    expect(refused(alert('La date de naissance est incorrecte.'))).toEqual([
      'birth-date: mismatch at j m a',
    ]);
    expect(refused(alert('Votre courriel n’est pas valide.'))).toEqual([
      'email: malformed at mail',
    ]);
    expect(refused(alert(WRONG))).toEqual(['page: mismatch at ']);
  });

  it('is about the box whose format its words show, rather than the label above it', () => {
    const above = (words: string, label: string) =>
      `<form><div>${DATE}</div>${NAMES}${error(words)}${label}</form>`;
    const phone = '<label for="tel">Téléphone</label><input id="tel">';
    for (const sample of ['nom@domaine.fr', 'prenom.nom@domaine.fr']) {
      const words = `Format attendu : ${sample}`;
      expect(refused(above(words, MAIL))).toEqual(['email: malformed at mail']);
    }
    for (const words of ['10 chiffres attendus', 'Format : sans indicatif']) {
      expect(refused(above(words, phone))).toEqual(['phone: malformed at tel']);
    }
    expect(refused(`<form>${error('Format : JJ/MM/AAAA')}<div>${DATE}</div></form>`)).toEqual([
      'birth-date: malformed at j m a',
    ]);
  });

  it('is about no box where the format shown is not asked for', () => {
    expect(refused(`<form>${NAMES}${error('Format attendu : nom@domaine.fr')}</form>`)).toEqual([
      'page: malformed at ',
    ]);
  });

  it.each([
    ['paragraphs', (a: string, b: string) => `<p>${a}</p><p>${b}</p>`],
    ['items', (a: string, b: string) => `<h3>Erreurs</h3><ul><li>${a}</li><li>${b}</li></ul>`],
    ['links', (a: string, b: string) => `<a href="#j">${a}</a> <a href="#mail">${b}</a>`],
    ['sentences', (a: string, b: string) => `${a} ${b}`],
  ])('is one for each of the %s of a summary', (_, lines) => {
    const two = lines('La date de naissance est obligatoire.', 'L’adresse mail n’est pas valide.');
    for (const kind of ['role="alert"', 'class="fr-alert fr-alert--error"']) {
      expect(refused(`<div ${kind}>${two}</div><form><div>${DATE}</div>${MAIL}</form>`)).toEqual([
        'birth-date: empty at j m a',
        'email: malformed at mail',
      ]);
    }
  });

  it('is about the field that a line of a summary links to', () => {
    const line = (id: string) => `<li><a href="#${id}">Ce champ est obligatoire</a></li>`;
    const html = `<div role="alert"><ul>${line('mail')}${line('nom')}</ul></div><form>${MAIL}${NAMES}</form>`;
    expect(refused(html)).toEqual(['email: empty at mail', 'last-name: empty at nom']);
  });

  it('is one for each box left empty', () => {
    const marked = NAMES.replaceAll('<input', '<input aria-invalid="true"');
    expect(
      refused(`<div role="alert">Veuillez remplir tous les champs.</div><form>${marked}</form>`),
    ).toEqual(['last-name: empty at nom', 'first-name: empty at pre']);
  });

  it('of a checkbox is not about the date before it', () => {
    for (const words of ['Vous devez attester de votre lien', 'Case à cocher obligatoire']) {
      const html = `<form><div>${DATE}</div>
        <label><input type="checkbox" id="c">J’atteste être représentant légal de cet élève</label>
        ${error(words)}</form>`;
      expect(refused(html)).toEqual(['legal-link: empty at c']);
    }
  });

  it('is not a hint whose class calls it an error', () => {
    const hint = '<p class="error-hint">Les champs vides sont refusés.</p>';
    expect(refused(`<form>${MAIL}${hint}</form>`)).toEqual([]);
    const red = hint.replace('<p', '<p style="color: rgb(200, 0, 0)"');
    expect(refused(`<form>${MAIL}${red}</form>`)).toEqual(['email: unknown at mail']);
  });

  it('is about several boxes where its words name them', () => {
    const html = `<form><label for="i">Identifiant</label><input id="i">
      <label for="p">Mot de passe</label><input id="p" type="password">
      ${error('Identifiant ou mot de passe incorrect.')}</form>`;
    expect(refused(html)).toEqual(['identifier+password: mismatch at i p']);
  });

  it('is about the marked boxes, where its words name none', () => {
    const marked = NAMES.replace('id="pre"', 'id="pre" aria-invalid="true"');
    expect(refused(`<div class="fr-alert fr-alert--error">${WRONG}</div>${marked}`)).toEqual([
      'first-name: mismatch at pre',
    ]);
  });

  it('may come without words', () => {
    expect(refused(MAIL.replace('<input', '<input aria-invalid="true"'))).toEqual([
      'email: unknown at mail',
    ]);
  });

  it('of two entries that differ is about the second', () => {
    const differ = 'Les deux adresses mail ne sont pas identiques.';
    expect(refused(`<form>${MAIL}${AGAIN}${error(differ)}</form>`)).toEqual([
      'confirm-email: different at again',
    ]);
    expect(refused(`<form>${MAIL}${error(differ)}${AGAIN}</form>`)).toEqual([
      'confirm-email: different at again',
    ]);
  });

  it('is reported once, by the message that says why', () => {
    const html = `<div class="fr-alert fr-alert--error" role="alert">Le formulaire contient des erreurs.</div>
      <form>${MAIL.replace('<input', '<input aria-invalid="true"')}${error('Une erreur.')}${error('Adresse mail inconnue.')}</form>`;
    expect(refused(html)).toEqual(['email: mismatch at mail']);
  });

  it('is about every child where the page does not say which one', () => {
    const radio = (id: string) =>
      `<input type="radio" id="${id}"><label for="${id}">Je suis responsable de cet élève</label>`;
    const html = `<form>${radio('one')}${radio('two')}<div>${DATE}</div>
      ${error('Vous devez indiquer votre lien avec chaque élève.')}</form>`;
    expect(refused(html)).toEqual(['legal-link: empty at one two']);
  });

  it('is recognised by its red right after the field, whatever its class', () => {
    const said = (style: string, words: string) =>
      refused(`<form><div>${MAIL}<span style="${style}">${words}</span></div>${NAMES}</form>`);
    expect(said('color: rgb(206, 5, 0)', 'Adresse mail inconnue')).toEqual([
      'email: mismatch at mail',
    ]);
    expect(said('color: rgb(58, 58, 58)', 'Adresse mail inconnue')).toEqual([]);
    expect(said('color: rgb(206, 5, 0)', 'Adresse personnelle')).toEqual([]);
  });

  it.each(['error-message', 'msgErreur', 'is-invalid-text', 'champ-erreur'])(
    'is seen by the name of its class (%s)',
    (name) => {
      expect(refused(`<form>${MAIL}<span class="${name}">${EMPTY}</span></form>`)).toEqual([
        'email: empty at mail',
      ]);
    },
  );
});

describe('a refused login', () => {
  it('is recognised by its words, without any mark', () => {
    const html = `<p id="said">Identifiant ou mot de passe incorrect.</p>
      <label for="i">Identifiant</label><input id="i">
      <label for="p">Mot de passe</label><input id="p" type="password">`;
    expect(refused(html)).toEqual(['identifier+password: mismatch at i p']);
  });
});

describe('no refusal', () => {
  it.each([
    ['an empty group of messages', '<div class="fr-messages-group" aria-live="polite"></div>'],
    ['what is hidden', '<p class="fr-error-text" hidden>Vous devez saisir…</p>'],
    ['what is valid', messages('Adresse valide', 'valid')],
    ['what informs', messages('Format attendu : nom@exemple.fr', 'info')],
    ['a success', '<div role="alert" class="fr-alert fr-alert--success">C’est fait</div>'],
    ['something sent', '<div role="alert">Un nouveau code vient d’être envoyé.</div>'],
    ['a warning', '<div role="alert" class="fr-alert fr-alert--warning">Maintenance</div>'],
    ['a warning of another design', '<div role="alert" class="alert alert-info">Maintenance</div>'],
    ['news', '<div role="alert">Une maintenance est prévue samedi de 8 h à 10 h.</div>'],
    ['a red star', '<span style="color: rgb(206, 5, 0)">* Champ obligatoire</span>'],
    ['a note on stars', '<p class="form-error-info">Champs obligatoires</p>'],
    ['a chat', '<div role="dialog"><p class="error-message">Une erreur est survenue</p></div>'],
    ['a header', '<header><div role="alert">Service perturbé</div></header>'],
    [
      'a rule of passwords',
      '<p class="password-errors__message error">Doit contenir 1 majuscule</p><p>Doit contenir 1 chiffre</p>',
    ],
    [
      'a rule that turns red',
      `<div class="fr-messages-group"><p class="fr-message fr-message--error" data-fr-error="en erreur">12 caractères minimum</p></div>`,
    ],
  ])('is %s', (_, html) => {
    expect(refused(`<form>${MAIL}${html}</form>`)).toEqual([]);
  });
});
