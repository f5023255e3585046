import type { ReadKey } from '../../lib/school/read-policy';
import { useTexts } from '../ui/texts';

/** @returns what says, in the language of the page, what became of a key */
export function useOutcome(): (one: ReadKey) => string {
  const textOf = useTexts();
  return (one) => {
    if (one.state === 'refused')
      return textOf('policy_refused', [textOf(`policy_reason_${one.reason}`)]);
    return textOf(one.state === 'taken' ? 'policy_taken' : 'policy_unknown');
  };
}
