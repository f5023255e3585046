import { PageWords } from '../ui/page-words';

/**
 * What to check one by one, to tick off. The ticks are the browser's own: they last as long as the
 * page, and nothing reads them.
 */
export function Checks({ checks }: { checks: readonly string[] }) {
  return (
    <ul class="checks">
      {checks.map((check) => (
        <li key={check}>
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
