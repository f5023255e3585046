// @vitest-environment happy-dom
import { render } from 'preact';
import { describe, expect, it } from 'vitest';
import { PageWords } from '../../../components/ui/page-words';
import { fr } from '../../../lib/texts/locales/fr';
import type { GuideText } from '../../../lib/texts/page-words';
import { createTexts } from '../../../lib/texts/texts';

const texts = createTexts('fr', fr);

/** What is heard or copied of a text, and what is seen of it. */
function drawn(text: GuideText): { readonly heard: string; readonly seen: string } {
  const place = document.createElement('div');
  render(<PageWords text={text} />, place);
  const heard = place.textContent;
  for (const silent of place.querySelectorAll('i')) silent.remove();
  return { heard, seen: place.textContent };
}

describe('words quoted from the page', () => {
  it('end a text in their frame, with no stop behind it to be seen', () => {
    const { heard, seen } = drawn(texts.get('login_submit', ['Se connecter']));
    expect(heard).toBe('Cliquez sur «\u00a0Se connecter\u00a0».');
    expect(seen).toBe('Cliquez sur Se connecter');
  });

  it('are followed by what separates them from the next sentence', () => {
    const { seen } = drawn(texts.get('profile_choose', ['Élève', 'Responsable']));
    expect(seen).toBe('Parent\u00a0: cliquez sur Responsable. Élève\u00a0: cliquez sur Élève');
  });
});
