import { useState } from 'preact/hooks';
import { UnlistedEnt } from '../../components/popup/unlisted-ent';
import { useAnswer } from '../../components/state/use-answer';
import type { Saving } from '../../components/state/use-saving';
import { injectChooserReader } from '../../lib/active-tab/inject-chooser-reader';
import { copyText } from '../../lib/copy-text';
import { pronoteOf } from '../../lib/ents/pronote';
import { keepEnt } from '../../lib/my-ent/choose';
import { type EntRef, entOf } from '../../lib/my-ent/own-ent';
import type { Settings } from '../../lib/storage/settings';

interface UnlistedSectionProps {
  tabId: number;
  /** What « C'est mon ENT » would keep; null for a page not worth coming back to. */
  address: string | null;
  settings: Settings;
  saving: Saving;
}

/** Tries to read the page in view as that of an ENT that the directory lacks. */
export function UnlistedSection({ tabId, address, settings, saving }: UnlistedSectionProps) {
  const [ask] = useState(() => () => injectChooserReader(tabId));
  const read = useAnswer(ask, null);
  const [before, setBefore] = useState<EntRef | null>(null);
  const [proposed, setProposed] = useState(false);
  const [copied, setCopied] = useState<boolean | null>(null);
  if (!read) return null;
  const { entId, entHome } = settings;
  const isPronote = address !== null && pronoteOf(address) !== null;
  const here: EntRef = { entId: isPronote ? 'pronote' : null, entHome: address };
  const own = entId === here.entId && entHome === address;
  // Any page could ask to be « mon ENT »: only one that was read as an ENT's does.
  const isEnt = isPronote || read.found !== 'none';
  return (
    <UnlistedEnt
      found={read.found}
      reasons={read.reasons}
      keep={
        address !== null && isEnt
          ? {
              address,
              replaces: nameOf({ entId, entHome }),
              own,
              undoable: own && before !== null,
              async onKeep() {
                if (await saving.save(keepEnt(here))) setBefore({ entId, entHome });
              },
              async onUndo() {
                if (before && (await saving.save(keepEnt(before)))) setBefore(null);
              },
            }
          : null
      }
      report={
        proposed
          ? {
              text: read.report,
              copied,
              onCopy: async (text) => setCopied(await copyText(text)),
            }
          : null
      }
      onPropose={() => setProposed(true)}
    />
  );
}

/** An ENT as its user knows it: its name, and the address that it opens. */
function nameOf(known: EntRef): string | null {
  const ent = entOf(known);
  return ent && [ent.name, ent.href].filter(Boolean).join(' · ');
}
