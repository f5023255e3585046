import type { OwnEnt } from '../../lib/my-ent/own-ent';
import { EDUCONNECT } from '../../lib/screens/hosts';
import { Address } from '../ui/address';
import { useTexts } from '../ui/texts';

/** Where to go, as it is typed: the ENT if one is known, and ÉduConnect. */
export function EntAddresses({ ent, withPortal }: { ent: OwnEnt | null; withPortal: boolean }) {
  const textOf = useTexts();
  return (
    <ul class="sheet__addresses">
      {ent && (
        <li>
          <bdi class="sheet__ent">{ent.name}</bdi> :{' '}
          {ent.href === null ? textOf('sheet_no_address') : <Address href={ent.href} />}
        </li>
      )}
      {withPortal && (
        <li>
          ÉduConnect : <Address href={EDUCONNECT} />
        </li>
      )}
    </ul>
  );
}
