import { useTexts } from '../ui/texts';
import { Scene } from './scene';

/** What will happen, in three pictures: the ENT's chooser, ÉduConnect with a hint, the ENT. */
export function Journey() {
  const textOf = useTexts();
  return (
    <section class="journey" aria-labelledby="journey-title">
      <h2 id="journey-title">{textOf('welcome_journey')}</h2>
      <ol class="journey__scenes">
        <Scene number={1} caption={textOf('welcome_scene_chooser')}>
          <Chooser />
        </Scene>
        <Scene number={2} caption={textOf('welcome_scene_login')}>
          <Login />
        </Scene>
        <Scene number={3} caption={textOf('welcome_scene_ent')}>
          <School />
        </Scene>
      </ol>
    </section>
  );
}

function Chooser() {
  return (
    <>
      <rect class="scene__words" x="36" y="33" width="84" height="6" rx="3" />
      {[50, 74, 98].map((y, row) => (
        <g key={y}>
          <rect class="scene__entry" x="36" y={y} width="128" height="17" rx="5" />
          <circle class="scene__radio" cx="47" cy={y + 8.5} r="4" />
          <rect
            class="scene__words"
            x="58"
            y={y + 6}
            width={[70, 86, 56][row]}
            height="5"
            rx="2.5"
          />
        </g>
      ))}
      <rect class="scene__ring" x="30" y="68" width="140" height="29" rx="9" />
      <path class="scene__pointer" d="M178 112l-14-6 3.5 14.5 3-5.5z" />
    </>
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

function School() {
  return (
    <>
      <rect class="scene__act" x="1.8" y="21" width="34" height="109" />
      {[34, 50, 66].map((y) => (
        <rect class="scene__hint-words" key={y} x="10" y={y} width="18" height="5" rx="2.5" />
      ))}
      <rect class="scene__words" x="48" y="33" width="72" height="6" rx="3" />
      {[0, 1, 2, 3].map((tile) => (
        <rect
          class="scene__entry"
          key={tile}
          x={48 + (tile % 2) * 50}
          y={50 + Math.floor(tile / 2) * 36}
          width="42"
          height="28"
          rx="5"
        />
      ))}
      <circle class="scene__arrived" cx="168" cy="98" r="19" />
      <path class="scene__check" d="M159.5 98.5l6 6 11-12.5" />
    </>
  );
}
