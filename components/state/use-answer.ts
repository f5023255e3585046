import { useEffect, useState } from 'preact/hooks';

/**
 * Something asked once, when the page opens.
 *
 * @param ask asks it; must not reject
 * @param meanwhile what stands for the answer until it is there
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
