import { useState } from 'preact/hooks';
import { Access } from '../../components/popup/access';
import { askAccess, hasAccess } from '../../lib/where/guide-access';
import { useAnswer } from './use-answer';

/** What the browser lets the guide read, where it is less than it needs. */
export function AccessSection() {
  const allowed = useAnswer(hasAccess, true);
  const [given, setGiven] = useState<boolean | null>(null);
  if (allowed || given) return null;
  return <Access refused={given === false} onAsk={async () => setGiven(await askAccess())} />;
}
