import type { Texts } from '../../lib/texts/texts';

/** Whom the school says to call; nothing where there is nobody. */
export function Call({ who, texts }: { who: string; texts: Texts }) {
  return who ? <p data-call>{texts.get('guide_call', [who])}</p> : null;
}
