// @vitest-environment happy-dom
import { describe, expect, it, onTestFinished } from 'vitest';
import { Report } from '../../../components/popup/report';
import { TextsProvider } from '../../../components/ui/texts';
import { entFormAddress } from '../../../lib/project';
import { fr } from '../../../lib/texts/locales/fr';
import { createTexts } from '../../../lib/texts/texts';
import { openPage, type PageInView } from './open-page';

async function open(form: string | null, copied: boolean | null): Promise<PageInView> {
  const page = await openPage(
    <TextsProvider texts={createTexts('fr', fr)} profile="guardian">
      <main>
        <Report text="Adresse : …" copied={copied} form={form} onCopy={() => {}} />
      </main>
    </TextsProvider>,
  );
  onTestFinished(page.close);
  return page;
}

const FORM = entFormAddress('https://github.com/owner/name');

describe('the report on an ENT', () => {
  it('ends on the project’s form, and on the text for who has no account there', async () => {
    const page = await open(FORM, true);
    expect(page.button('Ouvrir le site d’Évid’ENT')).toHaveProperty('href', FORM);
    expect(page.text()).toContain('Collez-y le rapport.');
    expect(page.text()).toContain('Pas de compte sur ce site ? Donnez le rapport à l’école');
  });

  it.each([null, true, false])('offers no link to nowhere (copied: %s)', async (copied) => {
    const page = await open(null, copied);
    expect(document.querySelector('a')).toBe(null);
    expect(page.text().includes('Évid’ENT n’a pas encore de site.')).toBe(copied === true);
  });

  it('tells of no address in what is sent to the form', () => {
    expect(FORM).not.toMatch(/report|Adresse|body/);
  });
});
