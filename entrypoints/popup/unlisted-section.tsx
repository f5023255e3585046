import { useState } from 'preact/hooks';
import { UnlistedEnt } from '../../components/popup/unlisted-ent';
import { useAnswer } from '../../components/state/use-answer';
import type { Saving } from '../../components/state/use-saving';
import { injectChooserReader } from '../../lib/active-tab/inject-chooser-reader';
import { copyText } from '../../lib/copy-text';
import { pronoteOf } from '../../lib/ents/pronote';
import { keepEnt } from '../../lib/my-ent/choose';
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
  const [copied, setCopied] = useState<boolean | null>(null);
  if (!read) return null;
  const entId = address && pronoteOf(address) ? 'pronote' : null;
  return (
    <UnlistedEnt
      found={read.found}
      reasons={read.reasons}
      address={address}
      own={settings.entId === entId && settings.entHome === address}
      copied={copied}
      report={read.report}
      onKeep={() => saving.save(keepEnt({ entId, entHome: address }))}
      onPropose={async () => setCopied(await copyText(read.report))}
    />
  );
}
