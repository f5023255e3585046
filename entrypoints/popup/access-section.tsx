import { useEffect, useState } from 'preact/hooks';
import { Access } from '../../components/popup/access';
import { askAccess, hasAccess, onAccess } from '../../lib/active-tab/guide-access';

/** What the browser lets the guide read, when that is less than it needs. */
export function AccessSection() {
  const [allowed, setAllowed] = useState(true);
  const [refused, setRefused] = useState(false);
  useEffect(() => {
    const gone = new AbortController();
    const look = async () => {
      const has = await hasAccess();
      if (!gone.signal.aborted) setAllowed(has);
    };
    onAccess(look, gone.signal);
    look();
    return () => gone.abort();
  }, []);
  if (allowed) return null;
  return <Access refused={refused} onAsk={async () => setRefused(!(await askAccess()))} />;
}
