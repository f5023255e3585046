import { useState } from 'preact/hooks';
import { Reasons } from '../../components/popup/reasons';
import { readChooserHere } from '../../lib/active-tab/read-chooser-here';
import { useAnswer } from './use-answer';

/**
 * Has the page of a known ENT read, wherever its chooser stands; the page shows what was found, and
 * the popup why.
 */
export function ReadHere({ tabId }: { tabId: number }) {
  const [ask] = useState(() => () => readChooserHere(tabId));
  const read = useAnswer(ask, null);
  return <Reasons reasons={read?.reasons ?? []} />;
}
