import type { GuideText } from '../../lib/texts/page-words';
import { PageWords } from '../ui/page-words';

/**
 * What to check one by one, to tick off. The ticks are the browser's own: they last as long as the
 * page, and nothing reads them.
 */
export function Checks({ checks }: { checks: readonly GuideText[] }) {
  return (
    <ul class="checks">
      {checks.map((check, index) => (
        <li key={check}>
          {checks.length > 1 && (
            <small class="checks__place">
              {index + 1}/{checks.length}
            </small>
          )}
          <label class="check">
            <input type="checkbox" data-check />
            <span>
              <PageWords text={check} />
            </span>
          </label>
        </li>
      ))}
    </ul>
  );
}
