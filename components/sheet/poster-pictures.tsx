/** The address of an ENT, ringed where it is typed. Inside a `Drawing`. */
export function AddressPicture() {
  return (
    <>
      <rect class="scene__words" x="40" y="8.5" width="64" height="5" rx="2.5" />
      <rect class="scene__ring" x="29" y="2.5" width="110" height="17" rx="8" />
      <rect class="scene__words" x="62" y="38" width="76" height="7" rx="3.5" />
      <rect class="scene__entry" x="44" y="56" width="112" height="17" rx="5" />
      <rect class="scene__entry" x="44" y="80" width="112" height="17" rx="5" />
      <path class="scene__pointer" d="M142 34l-14-6 3.5 14.5 3-5.5z" />
    </>
  );
}

/** ÉduConnect’s profiles, one of them ringed. Inside a `Drawing`. */
export function ProfilePicture() {
  return (
    <>
      <rect class="scene__words" x="58" y="32" width="84" height="6" rx="3" />
      {[28, 108].map((x) => (
        <g key={x}>
          <rect class="scene__entry" x={x} y="50" width="64" height="62" rx="8" />
          <circle class="scene__secret" cx={x + 32} cy="69" r="8" />
          <path class="scene__secret" d={`M${x + 16} 96a16 16 0 0 1 32 0z`} />
          <rect class="scene__words" x={x + 14} y="101" width="36" height="5" rx="2.5" />
        </g>
      ))}
      <rect class="scene__ring" x="22" y="44" width="76" height="74" rx="12" />
      <path class="scene__pointer" d="M104 122l-14-6 3.5 14.5 3-5.5z" />
    </>
  );
}

/** ÉduConnect’s two boxes, filled in, and their button. Inside a `Drawing`. */
export function SignInPicture() {
  return (
    <>
      <rect class="scene__entry" x="36" y="36" width="128" height="20" rx="5" />
      <rect class="scene__words" x="45" y="43.5" width="58" height="5" rx="2.5" />
      <rect class="scene__entry" x="36" y="64" width="128" height="20" rx="5" />
      {[48, 58, 68, 78, 88].map((x) => (
        <circle class="scene__secret" key={x} cx={x} cy="74" r="2.6" />
      ))}
      <rect class="scene__act" x="66" y="96" width="68" height="20" rx="6" />
      <rect class="scene__ring" x="30" y="30" width="140" height="60" rx="9" />
    </>
  );
}
