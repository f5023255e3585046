// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { adviseOnPortal } from '../../../lib/guide/advice/portal-advice';
import activationForm from '../../../lib/screens/educonnect-activation-form';
import pupilIdentity from '../../../lib/screens/educonnect-pupil-identity';
import type { Signal } from '../../../lib/screens/signal';
import { nothingKnown } from '../guide/circumstances';
import { pageIn, SELF_SERVICE } from '../page/in-dom';

it.each([pupilIdentity, activationForm])(
  'an address, and its second entry, are asked for on $id as the page does',
  (screen) => {
    const steps = (more: string) => {
      const form = `<label for="mail">Adresse mail</label><input id="mail" type="email" ${more}>
        <label for="again">Confirmation de l’adresse mail</label><input id="again" type="email">`;
      return adviseOnPortal(screen, pageIn(form, SELF_SERVICE), nothingKnown)
        .hints.filter(({ id }) => id.includes('.email'))
        .map(({ text, optional }) => [text, optional]);
    };
    const again = 'Retapez la même adresse mail.';
    expect(steps('')).toEqual([
      ['L’adresse mail, si vous voulez : elle aide en cas d’oubli.', true],
      [again, true],
    ]);
    expect(steps('required')).toEqual([
      ['Tapez votre adresse mail. Ici, elle est obligatoire.', false],
      [again, false],
    ]);
  },
);

it.each([pupilIdentity, activationForm])(
  'who gives an ENT’s mailbox on $id may leave it out, unless the page requires an address',
  (screen) => {
    const said = (more: string) => {
      const form = `<label for="mail">Adresse mail</label><input id="mail" type="email" ${more}>`;
      const signals = () => new Set<Signal>(['ent-mailbox']);
      const known = { ...nothingKnown, signals };
      return adviseOnPortal(screen, pageIn(form, SELF_SERVICE), known).hints.find(
        ({ tone }) => tone === 'trouble',
      )?.text;
    };
    expect(said('')).toMatch(/Ou laissez vide\.$/);
    for (const more of ['required', 'aria-required="true"']) {
      expect(said(more), more).toMatch(/Donnez une autre adresse\.$/);
    }
  },
);
