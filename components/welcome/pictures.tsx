/** An ENT’s chooser, its right entry ringed. Inside a `Drawing`. */
export function ChooserPicture() {
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

/** An ENT that somebody has arrived in. Inside a `Drawing`. */
export function EntPicture() {
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
