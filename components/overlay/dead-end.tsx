import type { HintAdvice } from '../../lib/guide/advice/advice';
import { CautionIcon } from '../ui/icons';
import { PageWords } from '../ui/page-words';

/** One line on what does not lead to the ENT, highlighted while the user points at it. */
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
