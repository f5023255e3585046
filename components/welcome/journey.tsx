import { ChevronIcon } from '../ui/icons';
import { useTexts } from '../ui/texts';
import { ChooserPicture, EntPicture } from './pictures';
import { Scene } from './scene';

/** What will happen, in three pictures, folded: the ENT's chooser, ÉduConnect with a hint, the ENT. */
export function Journey() {
  const textOf = useTexts();
  return (
    <details class="journey">
      <summary class="journey__title">
        <h2>{textOf('welcome_journey')}</h2>
        <ChevronIcon />
      </summary>
      <ol class="journey__scenes">
        <Scene number={1} caption={textOf('welcome_scene_chooser')}>
          <ChooserPicture />
        </Scene>
        <Scene number={2} caption={textOf('welcome_scene_login')}>
          <Login />
        </Scene>
        <Scene number={3} caption={textOf('welcome_scene_ent')}>
          <EntPicture />
        </Scene>
      </ol>
    </details>
  );
}

function Login() {
  return (
    <>
      <rect class="scene__words" x="20" y="34" width="60" height="6" rx="3" />
      <rect class="scene__entry" x="20" y="48" width="92" height="17" rx="5" />
      <rect class="scene__words" x="28" y="54" width="44" height="5" rx="2.5" />
      <rect class="scene__entry" x="20" y="72" width="92" height="17" rx="5" />
      {[30, 38, 46, 54].map((x) => (
        <circle class="scene__secret" key={x} cx={x} cy="80.5" r="2" />
      ))}
      <rect class="scene__act" x="20" y="98" width="52" height="17" rx="5" />
      <rect class="scene__ring" x="14" y="42" width="104" height="29" rx="9" />
      <path
        class="scene__hint"
        d="M132 38h50a7 7 0 0 1 7 7v30a7 7 0 0 1-7 7h-50a7 7 0 0 1-7-7V62l-6-5 6-5v-7a7 7 0 0 1 7-7z"
      />
      <rect class="scene__hint-words" x="135" y="48" width="44" height="5" rx="2.5" />
      <rect class="scene__hint-words" x="135" y="58" width="36" height="5" rx="2.5" />
      <rect class="scene__hint-words" x="135" y="68" width="22" height="5" rx="2.5" />
    </>
  );
}
