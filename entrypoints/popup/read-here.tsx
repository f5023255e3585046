import { useState } from 'preact/hooks';
import { Reasons } from '../../components/popup/reasons';
import { useAnswer } from '../../components/state/use-answer';
import { injectChooserReader } from '../../lib/active-tab/inject-chooser-reader';

/**
 * Has a known ENT's page read, wherever its chooser is; the page shows what was found, and
 * the popup why.
 */
export function ReadHere({ tabId }: { tabId: number }) {
  const [ask] = useState(() => () => injectChooserReader(tabId));
  const read = useAnswer(ask, null);
  return <Reasons reasons={read?.reasons ?? []} />;
}
