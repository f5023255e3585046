// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { adviseOnPortal } from '../../../lib/guide/advice/portal-advice';
import activationForm from '../../../lib/screens/educonnect-activation-form';
import pupilIdentity from '../../../lib/screens/educonnect-pupil-identity';
import type { Signal } from '../../../lib/screens/signal';
import { nothingKnown } from '../guide/circumstances';
import { pageIn, SELF_SERVICE } from '../page/in-dom';

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
