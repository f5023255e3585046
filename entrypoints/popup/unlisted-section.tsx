import { useState } from 'preact/hooks';
import { UnlistedEnt } from '../../components/popup/unlisted-ent';
import type { Saving } from '../../components/state/use-saving';
import { copyText } from '../../lib/copy-text';
import { pronoteOf } from '../../lib/ents/pronote';
import type { ChooserReading } from '../../lib/guide/extras/read-unlisted-chooser';
import type { EntRef } from '../../lib/my-ent/own-ent';
import { entFormAddress } from '../../lib/project';
import type { Settings } from '../../lib/storage/settings';
import { useKeepEnt } from './use-keep-ent';

interface UnlistedSectionProps {
  /** What reading the page gave. */
  reading: ChooserReading;
  /** What « C'est mon ENT » would keep; null for a page not worth coming back to. */
  address: string | null;
  settings: Settings;
  saving: Saving;
}

/** What can be done on a page that may be that of an ENT that the directory lacks. */
export function UnlistedSection({ reading, address, settings, saving }: UnlistedSectionProps) {
  const [proposed, setProposed] = useState(false);
  const [copied, setCopied] = useState<boolean | null>(null);
  const isPronote = address !== null && pronoteOf(address) !== null;
  const here: EntRef = { entId: isPronote ? 'pronote' : null, entHome: address };
  const keep = useKeepEnt(here, settings, saving);
  // Any page could ask to be « mon ENT »: only one that was read as an ENT's does.
  const isEnt = isPronote || reading.found !== 'none';
  return (
    <UnlistedEnt
      found={reading.found}
      keep={address !== null && isEnt ? { ...keep, address } : null}
      report={
        proposed
          ? {
              text: reading.report,
              copied,
              form: entFormAddress(),
              onCopy: async (text) => setCopied(await copyText(text)),
            }
          : null
      }
      onPropose={() => setProposed(true)}
    />
  );
}
