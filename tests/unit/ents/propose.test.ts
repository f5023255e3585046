import { describe, expect, it } from 'vitest';
import { proposeEnt } from '../../../lib/ents/choosers/propose';
import { readChooser } from '../../../lib/ents/choosers/read-chooser';
import { pageOf } from './test-page';

function report(body: string, address: string): string {
  const page = pageOf(body, address);
  return proposeEnt(page, readChooser(page, null));
}

describe('the report of an ENT that the directory lacks', () => {
  it('says how its chooser is made', () => {
    const html = `<form><input type="radio" name="selection" id="EDU" value="EDU"><label for="EDU">Élève</label>
      <input type="submit" value="Valider"></form><a href="https://educonnect.education.gouv.fr/">ÉduConnect</a>`;
    expect(report(html, 'https://cas.ent.example/login?service=https://a.example')).toBe(
      [
        'Adresse : https://cas.ent.example/login',
        'Choix du profil : lu comme « kosmos », 1 ligne(s) montrée(s)',
        '- input radio « eleve », valeur EDU',
        '- input submit « valider »',
        '- a « educonnect » → ÉduConnect',
      ].join('\n'),
    );
  });

  it('holds nothing about anybody', () => {
    const html = `<a href="/profil/p.dupont12?id=4">Élève Paul DUPONT</a>
      <option value="p.dupont12">Paul</option><button>p.dupont@mail.example</button>
      <a href="https://mail.example/box/dupont">Messagerie de Paul</a>`;
    const text = report(
      html,
      'https://ent.example/user/2024-p.dupont12;jsessionid=9F?ticket=ST-1#x',
    );
    expect(text).not.toMatch(/paul|dupont|ST-1|9F|id=4|box/i);
    expect(text).toContain('Adresse : https://ent.example/user/…');
    expect(text).toContain('« eleve … »');
  });
});
