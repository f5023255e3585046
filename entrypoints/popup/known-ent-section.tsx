import { KeepEnt } from '../../components/popup/keep-ent';
import type { Saving } from '../../components/state/use-saving';
import { entById } from '../../lib/ents/search/find';
import type { EntRef } from '../../lib/my-ent/own-ent';
import { readSchoolAddress } from '../../lib/my-ent/school-address';
import type { Settings } from '../../lib/storage/settings';
import { nameOf, useKeepEnt } from './use-keep-ent';

/**
 * « C'est mon ENT » on the page of an ENT of the directory. It stays as long as it can be taken back,
 * although the page is by then that of the user's own ENT.
 */
export function KnownEntSection(props: {
  entId: string;
  /** The page's own address, as far as one may come back to it; null for none. */
  address: string | null;
  /** Whether it is the ENT of the user, or of somebody kept. */
  isOwn: boolean;
  settings: Settings;
  saving: Saving;
}) {
  const here = seen(props.entId, props.address);
  const keep = useKeepEnt(here, props.settings, props.saving);
  if (props.isOwn && !keep.undoable) return null;
  return (
    <section class="unlisted" data-known-ent={props.entId}>
      <KeepEnt {...keep} address={nameOf(here) ?? ''} />
    </section>
  );
}

/** The ENT, with the school whose own site the page is on. */
function seen(entId: string, address: string | null): EntRef {
  const ent = entById(entId);
  const school = ent && address !== null ? readSchoolAddress(address, ent) : null;
  return { entId, entHome: school?.ok ? school.address : null };
}
