// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { fieldsOf } from '../../../lib/recognise/fields';
import { passwordFields } from '../../../lib/recognise/password-fields';
import { pageIn } from '../page/in-dom';

const read = (html: string) => {
  const { current, created, confirmed } = passwordFields(pageIn(html));
  return { current: current.map(({ id }) => id), created: created?.id, confirmed: confirmed?.id };
};

const password = (id: string, label: string, more = 'type="password"') =>
  `<label for="${id}">${label}</label><input id="${id}" ${more}>`;

describe('the password fields', () => {
  it('are the password in use, on a login', () => {
    const html = password('p', 'Mot de passe', 'type="password" name="j_password"');
    expect(read(html)).toEqual({ current: ['p'], created: undefined, confirmed: undefined });
    expect(read('<input id="p" type="password">').current).toEqual(['p']);
  });

  it('are the new password and its second entry, on an activation', () => {
    const html =
      password('new', 'Mot de passe') + password('again', 'Confirmation du nouveau mot de passe');
    expect(read(html)).toEqual({ current: [], created: 'new', confirmed: 'again' });
  });

  it('are told by their labels, in any order', () => {
    const html =
      password('again', 'Confirmez votre mot de passe') +
      password('new', 'Nouveau mot de passe') +
      password('old', 'Mot de passe actuel');
    expect(read(html)).toEqual({ current: ['old'], created: 'new', confirmed: 'again' });
  });

  it('are told by their order where no label tells', () => {
    const bare = '<input id="new" type="password"><input id="again" type="password">';
    expect(read(bare)).toEqual({ current: [], created: 'new', confirmed: 'again' });
  });

  it('are told by their placeholder, accents or not', () => {
    const html =
      '<input id="again" type="password" placeholder="Répétez le mot de passe">' +
      '<input id="new" type="password" placeholder="Mot de passe">';
    expect(read(html)).toMatchObject({ created: 'new', confirmed: 'again' });
  });

  it('are told by what the markup declares', () => {
    const html =
      '<input id="old" type="password" autocomplete="current-password">' +
      '<input id="new" type="password" autocomplete="new-password">';
    expect(read(html)).toEqual({ current: ['old'], created: 'new', confirmed: undefined });
    const rules = '<input id="new" type="password" data-min-size="8">';
    expect(read(rules)).toMatchObject({ created: 'new' });
  });

  it('are the same while the eye button shows what was typed', () => {
    const shown = 'type="text"';
    const html =
      password('new', 'Nouveau mot de passe', shown) +
      password('again', 'Confirmez votre mot de passe', shown);
    expect(read(html)).toEqual({ current: [], created: 'new', confirmed: 'again' });
    const login = password('p', 'Mot de passe', 'type="text" name="j_password"');
    expect(read(login).current).toEqual(['p']);
    expect(read('<input id="p" type="text" name="j_password">').current).toEqual(['p']);
    expect(read('<input id="p" type="text" autocomplete="new-password">').created).toBe('p');
  });

  it('include a new one whose label mentions the old one', () => {
    const html =
      password('new', 'Nouveau mot de passe, différent du mot de passe provisoire') +
      password('again', 'Confirmation');
    expect(read(html)).toEqual({ current: [], created: 'new', confirmed: 'again' });
  });

  it('are only the visible ones', () => {
    const html = `${password('old', 'Mot de passe')}<div hidden>${password('new', 'Nouveau mot de passe')}</div>`;
    expect(read(html)).toEqual({ current: ['old'], created: undefined, confirmed: undefined });
  });

  it('include no text field that is about a code', () => {
    expect(read(password('code', 'Code de sécurité', 'type="text"')).current).toEqual([]);
    expect(read(password('eye', 'Afficher le mot de passe', 'type="checkbox"')).current).toEqual(
      [],
    );
  });

  it('can be looked up by purpose', () => {
    const page = pageIn(
      password('old', 'Mot de passe actuel') +
        password('new', 'Nouveau mot de passe') +
        password('again', 'Confirmation'),
    );
    const ids = (['current-password', 'new-password', 'confirm-password'] as const).map(
      (name) => fieldsOf(page, name)[0]?.id,
    );
    expect(ids).toEqual(['old', 'new', 'again']);
  });
});
