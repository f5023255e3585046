import type { GuideText } from '../../lib/texts/page-words';
import type { Texts } from '../../lib/texts/texts';
import { PageWords } from '../ui/page-words';

interface ChecksProps {
  checks: readonly GuideText[];
  texts: Texts;
}

/**
 * What to check one by one: to tick off, or to answer by a word where there is room for one only. The
 * ticks are the browser's own: they last as long as the page, and nothing reads them.
 */
export function Checks({ checks, texts }: ChecksProps) {
  return (
    <ul class="checks">
      {checks.map((check) => (
        <li key={check}>
          <label class="check">
            <input type="checkbox" data-check />
            <span>
              <PageWords text={check} />
            </span>
            <b class="check__word" aria-hidden="true">
              {texts.get('guide_checked')}
            </b>
          </label>
        </li>
      ))}
    </ul>
  );
}
