import type { HintAdvice } from '../../lib/guide/advice/advice';
import { CautionIcon } from '../ui/icons';
import { PageWords } from '../ui/page-words';

/** Says in one line what does not lead to the ENT; stands out while the user points at it. */
export function DeadEnd({ hint }: { hint: HintAdvice }) {
  return (
    <p class="dead-end" data-pointed-at={hint.pointedAt || undefined}>
      <CautionIcon />
      <span>
        <PageWords text={hint.text} />
      </span>
    </p>
  );
}
