import { useState } from 'preact/hooks';
import { readChooserHere } from '../../lib/where/read-chooser-here';
import { useAnswer } from './use-answer';

/** Has the page of a known ENT read, wherever its chooser stands; the page shows what was found. */
export function ReadHere({ tabId }: { tabId: number }) {
  const [ask] = useState(() => () => readChooserHere(tabId));
  useAnswer(ask, null);
  return null;
}
