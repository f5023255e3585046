import type { Toolbar } from '../../lib/active-tab/which-toolbar';
import type { TextKey } from '../../lib/texts/texts';
import { useTexts } from '../ui/texts';
import { Drawing } from './scene';

/** The way to the icon, by how the browser shows it. */
const STEPS: Readonly<Record<Toolbar, readonly TextKey[]>> = {
  pin: ['welcome_icon_puzzle', 'welcome_icon_pin'],
  gear: ['welcome_icon_puzzle', 'welcome_icon_wheel', 'welcome_icon_toolbar'],
  menu: ['welcome_icon_menu', 'welcome_icon_extensions'],
};

const PUZZLE = 'h3.2a1.9 1.9 0 1 1 3.6 0h3.2v3.2a1.9 1.9 0 1 0 0 3.6v3.2h-10z';

/** Where the extension's icon is in this browser: browsers put it away. */
export function IconPlace({ toolbar }: { toolbar: Toolbar }) {
  const textOf = useTexts();
  return (
    <section class="icon-place" aria-labelledby="icon-title">
      <h2 id="icon-title">{textOf('welcome_icon')}</h2>
      <Drawing>
        <rect class="scene__dot" x="36" y="7" width="84" height="8" rx="4" />
        {toolbar === 'menu' ? <Menu /> : <Puzzle end={toolbar} />}
      </Drawing>
      <ol class="icon-place__steps">
        {STEPS[toolbar].map((step) => (
          <li key={step}>{textOf(step)}</li>
        ))}
      </ol>
      <p class="quiet">{textOf('welcome_start_more')}</p>
    </section>
  );
}

function Puzzle({ end }: { end: 'pin' | 'gear' }) {
  return (
    <>
      <path class="scene__sign-words" d={`M158.5 8${PUZZLE}`} />
      <rect class="scene__ring" x="151" y="2.5" width="24" height="18" rx="6" />
      <rect class="scene__entry" x="72" y="30" width="118" height="62" rx="8" />
      <OwnLine x={82} y={40} />
      {end === 'pin' ? (
        <path
          class="scene__sign-words"
          d="M170 40h8l-1.4 6.5 3.4 3.5h-12l3.4-3.5zM173.2 50h1.6v7h-1.6z"
        />
      ) : (
        <path
          class="scene__sign-words"
          d="M172.5 39h3v2.2l2 .8 1.6-1.5 2 2-1.5 1.6.8 2h2.2v3h-2.2l-.8 2 1.5 1.6-2 2-1.6-1.5-2 .8v2.2h-3V54l-2-.8-1.6 1.5-2-2 1.5-1.6-.8-2h-2.2v-3h2.2l.8-2-1.5-1.6 2-2 1.6 1.5 2-.8z"
        />
      )}
      <rect class="scene__ring" x="160" y="34" width="28" height="28" rx="8" />
      <rect class="scene__words" x="82" y="74" width="70" height="5" rx="2.5" />
    </>
  );
}

function Menu() {
  return (
    <>
      {[6, 11, 16].map((y) => (
        <circle class="scene__sign-words" key={y} cx="186" cy={y} r="1.6" />
      ))}
      <rect class="scene__ring" x="177" y="2.5" width="18" height="18" rx="6" />
      <rect class="scene__entry" x="86" y="28" width="104" height="92" rx="8" />
      <path class="scene__sign-words" d={`M96 41${PUZZLE}`} />
      <rect class="scene__words" x="114" y="44" width="56" height="5" rx="2.5" />
      <rect class="scene__ring" x="90" y="34" width="96" height="24" rx="8" />
      <OwnLine x={100} y={70} />
      <rect class="scene__words" x="96" y="102" width="48" height="5" rx="2.5" />
    </>
  );
}

/** The extension's own line in a list of extensions. */
function OwnLine({ x, y }: { x: number; y: number }) {
  return (
    <>
      <rect class="scene__sign" x={x} y={y} width="16" height="16" rx="4" />
      <path class="scene__sign-arrow" d={`M${x + 4} ${y + 8}h7m-3-3l3 3-3 3`} />
      <rect class="scene__words" x={x + 24} y={y + 5} width="44" height="6" rx="3" />
    </>
  );
}
