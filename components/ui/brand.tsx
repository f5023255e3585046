import type { Language } from '../../lib/vocabulary';
import { TileIcon } from './icons';
import { LanguageMenu } from './language-menu';
import { useSay } from './texts';

/** The product's name, with « non officiel » always beside it, and the languages. */
export function Masthead(props: { onLanguage: (language: Language) => void }) {
  return (
    <div class="masthead">
      <Brand />
      <LanguageMenu onLanguage={props.onLanguage} />
    </div>
  );
}

function Brand() {
  const say = useSay();
  return (
    <h1 class="brand">
      <TileIcon />
      <span class="brand__name">Évid’ENT</span>
      <span class="brand__unofficial">{say('popup_unofficial')}</span>
    </h1>
  );
}
