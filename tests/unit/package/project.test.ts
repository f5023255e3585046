import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { proposeEnt } from '../../../lib/ents/choosers/propose';
import { entFormAddress, PROJECT } from '../../../lib/project';
import { pageOf } from '../ents/test-page';

const root = join(import.meta.dirname, '../../..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const FORMS = '.github/ISSUE_TEMPLATE';
const ENT_FORM = 'ent-not-recognised.yml';

describe('the project’s address', () => {
  it('is that of a repository, or not there yet', () => {
    expect(PROJECT ?? 'https://github.com/owner/name').toMatch(
      /^https:\/\/github\.com\/[\w.-]+\/[\w.-]+$/,
    );
  });

  it('leads to the form for an ENT, and nowhere while it is not there', () => {
    const form = `https://github.com/owner/name/issues/new?template=${ENT_FORM}`;
    expect(entFormAddress('https://github.com/owner/name')).toBe(form);
    expect(entFormAddress(null)).toBe(null);
    expect(readdirSync(join(root, FORMS))).toContain(ENT_FORM);
  });

  it('is told where it is set, to whoever reads how to contribute or to complain', () => {
    for (const document of ['README.md', 'CONTRIBUTING.md', 'ACCESSIBILITY.md'])
      expect(read(document), document).toContain('lib/project.ts');
  });
});

describe('the form for an ENT', () => {
  const form = read(`${FORMS}/${ENT_FORM}`);

  it('takes the report as « Proposer cet ENT » makes it', () => {
    const html = '<a href="https://educonnect.education.gouv.fr/">Élève ou parent</a>';
    const report = proposeEnt(pageOf(html, 'https://cas.ent-example.fr/login'), null);
    const starts = report.split('\n').map((line) => line.split(/[:«]/)[0] ?? '');
    const example = form.slice(form.indexOf('id: report'), form.indexOf('id: entries'));
    expect(starts.length).toBe(3);
    // An entry is a link here and a button there: the dash begins both.
    for (const start of starts) expect(example).toContain(start.startsWith('- ') ? '- ' : start);
    expect(example).toContain('render: text');
  });

  it('asks first that no name, identifier or password be written', () => {
    expect(form).toContain("N'écrivez aucun nom d'élève, aucun identifiant, aucun mot de passe.");
  });
});
