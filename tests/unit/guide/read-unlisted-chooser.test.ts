// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import type { Ent } from '../../../lib/ents/ent';
import { entById } from '../../../lib/ents/search/find';
import { readUnlistedChooser } from '../../../lib/guide/extras/read-unlisted-chooser';
import { pageIn } from '../page/in-dom';

const line = (value: string, label: string) =>
  `<div><input type="radio" name="selection" id="${value}" value="${value}">
    <label for="${value}">${label}</label></div>`;

const chooser = `<form>${line('EDU', 'Parent avec ÉduConnect')}${line('ELEVE', 'Élève')}
  <input id="go" type="submit" value="Valider"></form>`;

const mbn = entById('mbn') as Ent;

function readOn(html: string, ent: Ent | null) {
  pageIn(html);
  window.location.href = 'https://cas.monbureaunumerique.fr/login';
  return readUnlistedChooser(document, ent);
}

describe('the reading of the page in view', () => {
  it('says why each entry was chosen or not', () => {
    const { found, reasons } = readOn(chooser, null);
    expect(found).toBe('likely');
    expect(reasons).toHaveLength(2);
    expect(reasons[0]).toEqual({
      label: 'Parent avec ÉduConnect',
      verdict: 'recommended',
      profiles: ['guardian'],
      leadsTo: 'educonnect',
      promised: false,
      trap: null,
    });
    expect(reasons[1]).toMatchObject({ label: 'Élève', verdict: 'left', leadsTo: 'unknown' });
  });

  it('points at what the directory, or an address of ÉduConnect, answers for', () => {
    expect(readOn(chooser, mbn).found).toBe('proven');
    const sso = 'https://educonnect.education.gouv.fr/idp/profile/SAML2/Unsolicited/SSO';
    const links = (href: string) => `<p>Vous êtes :</p><ul><li><a href="${href}">Élève</a></li>
      <li><a href="/staff">Enseignant</a></li></ul>`;
    expect(readOn(links(sso), null).found).toBe('proven');
    expect(readOn(links('https://educonnect.example/idp/SAML2/SSO'), null).found).toBe('none');
  });

  it('tells what only the words of a line promise', () => {
    const { reasons } = readOn(chooser.replace('EDU', 'X').replace('EDU', 'X'), null);
    expect(reasons[0]).toMatchObject({ verdict: 'recommended', promised: true });
  });

  it('uses what the directory knows about the ENT', () => {
    const { reasons } = readOn(chooser, { ...mbn, pupil: 'local' });
    expect(reasons[1]).toMatchObject({ label: 'Élève', verdict: 'local', profiles: ['pupil'] });
  });

  it('finds nothing without a chooser', () => {
    expect(readOn('<h1>Actualités</h1>', mbn)).toMatchObject({ found: 'none', reasons: [] });
  });
});
