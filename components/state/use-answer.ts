import { useEffect, useState } from 'preact/hooks';

/**
 * Asks something once, when the page opens.
 *
 * @param ask asks it; must not reject
 * @param meanwhile value until the answer comes
 */
export function useAnswer<T>(ask: () => Promise<T>, meanwhile: T): T {
  const [answer, setAnswer] = useState(meanwhile);
  useEffect(() => {
    let wanted = true;
    ask().then((given) => {
      if (wanted) setAnswer(() => given);
    });
    return () => {
      wanted = false;
    };
  }, [ask]);
  return answer;
}
