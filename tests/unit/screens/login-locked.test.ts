// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { lookAtPortal } from '../../../lib/guide/advice/look-at-portal';
import { nothingKnown } from '../guide/circumstances';
import { LOGIN, pageIn } from '../page/in-dom';

/** @param heading of the page */
const looked = (words: string, heading = 'Connexion') =>
  lookAtPortal(
    pageIn(
      `<h1>${heading}</h1><form>${words}<label for="u">Identifiant</label><input id="u">
       <label for="p">Mot de passe</label><input id="p" type="password">
       <button id="go">Se connecter</button></form>`,
      LOGIN,
    ),
    nothingKnown,
  );

const alert = (words: string) => `<div role="alert">${words}</div>`;

describe('on the login page', () => {
  it.each([
    'Votre compte est verrouillé pendant 10 minutes.',
    'Vous avez dépassé le nombre d’essais autorisé.',
    'Trop de tentatives de connexion.',
  ])('whoever is locked out is told to wait: « %s »', (words) => {
    const now = looked(alert(words))?.hints.find(({ current }) => current);
    expect(now?.text).toMatch(/bloqué\. Attendez/);
  });

  it('a warning of it beside a wrong password is no lock', () => {
    const words = 'Mot de passe incorrect. Après trop de tentatives, le compte est bloqué.';
    expect(looked(alert(words))?.hints.find(({ current }) => current)?.text).toMatch(/On vérifie/);
  });

  it.each([
    'Échec de la connexion. Attention au nombre d’essais.',
    'Une erreur est survenue. Après trois essais, le compte est bloqué.',
  ])('a page that only warns of it locks nobody out: « %s »', (words) => {
    expect(
      looked(alert(words))
        ?.hints.map(({ text }) => text)
        .join(),
    ).not.toContain('bloqué');
  });

  it('whoever deletes their account is not led to it', () => {
    expect(looked('')?.screen).toBe('educonnect/login');
    expect(looked('', 'Supprimer mon compte')).toBeNull();
  });
});
