import type { Language } from '../../lib/vocabulary';
import { LanguageMenu } from './language-menu';
import { SIGN } from './sign';
import { useSay } from './texts';

/** The product's sign on its tile, as in the browser's toolbar. */
function Mark() {
  return (
    <svg class="brand__mark" viewBox="0 0 16 16" aria-hidden="true">
      <rect class="brand__tile" width="16" height="16" rx="3.75" />
      <path class="brand__ring" d={SIGN.ring.path} stroke-width={SIGN.ring.width} />
      <path d={SIGN.arrow.path} stroke-width={SIGN.arrow.width} />
    </svg>
  );
}

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
      <Mark />
      <span class="brand__name">Évid’ENT</span>
      <span class="brand__unofficial">{say('popup_unofficial')}</span>
    </h1>
  );
}
