import type { Language } from '../../lib/vocabulary';
import { TileIcon } from './icons';
import { LanguageMenu } from './language-menu';
import { useTexts } from './texts';

/** The product's name, always with « non officiel » beside it, and the languages. */
export function Masthead(props: { onLanguage: (language: Language) => void }) {
  return (
    <div class="masthead">
      <Brand />
      <LanguageMenu onLanguage={props.onLanguage} />
    </div>
  );
}

function Brand() {
  const textOf = useTexts();
  return (
    <h1 class="brand">
      <TileIcon />
      <span class="brand__name">Évid’ENT</span>
      <span class="brand__unofficial">{textOf('popup_unofficial')}</span>
    </h1>
  );
}
