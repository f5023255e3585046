import { useState } from 'preact/hooks';
import { UnlistedEnt } from '../../components/popup/unlisted-ent';
import { injectChooserReader } from '../../lib/active-tab/inject-chooser-reader';
import { copyText } from '../../lib/copy-text';
import { pronoteOf } from '../../lib/ents/pronote';
import { keepEnt } from '../../lib/my-ent/choose';
import type { Settings } from '../../lib/storage/settings';
import { useAnswer } from './use-answer';
import type { Writing } from './use-writing';

interface UnlistedSectionProps {
  tabId: number;
  /** What « C'est mon ENT » would keep; null where the page is none to come back to. */
  address: string | null;
  settings: Settings;
  writing: Writing;
}

/** Tries to read the page in view as an ENT that the directory lacks. */
export function UnlistedSection({ tabId, address, settings, writing }: UnlistedSectionProps) {
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
      onKeep={() => writing.attempt(keepEnt({ entId, entHome: address }))}
      onPropose={async () => setCopied(await copyText(read.report))}
    />
  );
}
