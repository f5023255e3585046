import type { OwnEnt } from '../../lib/my-ent/own-ent';
import { writtenAddress } from '../../lib/my-ent/written-address';
import { EDUCONNECT_HOST } from '../../lib/screens/hosts';
import { useTexts } from '../ui/texts';

/** Where to go, as it is typed: the ENT if one is known, and ÉduConnect. */
export function EntAddresses({ ent, withPortal }: { ent: OwnEnt | null; withPortal: boolean }) {
  const textOf = useTexts();
  return (
    <ul class="sheet__addresses">
      {ent && (
        <li>
          <bdi class="sheet__ent">{ent.name}</bdi> :{' '}
          {ent.href === null ? (
            textOf('sheet_no_address')
          ) : (
            <bdi class="sheet__address">{writtenAddress(ent.href)}</bdi>
          )}
        </li>
      )}
      {withPortal && (
        <li>
          ÉduConnect : <bdi class="sheet__address">{EDUCONNECT_HOST}</bdi>
        </li>
      )}
    </ul>
  );
}
