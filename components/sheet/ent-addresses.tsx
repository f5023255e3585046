import type { OwnEnt } from '../../lib/my-ent/own-ent';
import { EDUCONNECT } from '../../lib/screens/hosts';
import { colonIn } from '../../lib/texts/colon';
import { Address } from '../ui/address';
import { useLanguage, useTexts } from '../ui/texts';

/** Where to go, as it is typed: the ENT if one is known, and ÉduConnect. */
export function EntAddresses({ ent, withPortal }: { ent: OwnEnt | null; withPortal: boolean }) {
  const textOf = useTexts();
  const colon = colonIn(useLanguage());
  return (
    <ul class="sheet__addresses">
      {ent && (
        <li>
          <bdi class="sheet__ent">{ent.name}</bdi>
          {colon} {ent.href === null ? textOf('sheet_no_address') : <Address href={ent.href} />}
        </li>
      )}
      {withPortal && (
        <li>
          ÉduConnect{colon} <Address href={EDUCONNECT} />
        </li>
      )}
    </ul>
  );
}
