import { useState } from 'preact/hooks';
import { UnlistedEnt } from '../../components/popup/unlisted-ent';
import { copyText } from '../../lib/copy-text';
import { changeSettings, type Settings } from '../../lib/storage/settings';
import { readChooserHere } from '../../lib/where/read-chooser-here';
import { useAnswer } from './use-answer';
import type { Writing } from './use-writing';

interface UnlistedSectionProps {
  tabId: number;
  /** Https address of the page, without what follows its path. */
  address: string;
  settings: Settings;
  writing: Writing;
}

/** Tries to read the page in view as an ENT that the directory lacks. */
export function UnlistedSection({ tabId, address, settings, writing }: UnlistedSectionProps) {
  const [ask] = useState(() => () => readChooserHere(tabId));
  const read = useAnswer(ask, null);
  const [copied, setCopied] = useState<boolean | null>(null);
  if (!read) return null;
  return (
    <UnlistedEnt
      found={read.found}
      reasons={read.reasons}
      own={settings.entHome === address}
      copied={copied}
      report={read.report}
      onKeep={() => writing.attempt(changeSettings({ entId: null, entHome: address }))}
      onPropose={async () => setCopied(await copyText(read.report))}
    />
  );
}
