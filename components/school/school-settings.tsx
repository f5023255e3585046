import type { ReadPolicy } from '../../lib/school/read-policy';
import type { Language } from '../../lib/vocabulary';
import { Masthead } from '../ui/brand';
import { Notice } from '../ui/notice';
import { useTexts } from '../ui/texts';
import { CopyButton } from './copy-button';
import { useOutcome } from './outcome';
import { PolicyTable } from './policy-table';

/** What the browser said of the school's settings: `waiting` until it does, null where it does not. */
export type Received = ReadPolicy | 'waiting' | null;

/** What the school has set, key by key: the page that says what was received, refused or unknown. */
export function SchoolSettings(props: {
  received: Received;
  onLanguage: (language: Language) => void;
}) {
  const textOf = useTexts();
  return (
    <div class="school">
      <header class="school__head">
        <Masthead onLanguage={props.onLanguage} />
      </header>
      <main class="school__main">
        <h2 class="school__title">{textOf('policy_title')}</h2>
        <Answer received={props.received} />
      </main>
    </div>
  );
}

function Answer({ received }: { received: Received }) {
  const textOf = useTexts();
  const outcomeOf = useOutcome();
  if (received === 'waiting') return <p role="status">{textOf('policy_waiting')}</p>;
  if (received === null) return <Notice>{textOf('policy_unanswered')}</Notice>;
  if (received.keys.length === 0) return <p>{textOf('policy_none')}</p>;
  const lines = received.keys.map((one) => [one.key, JSON.stringify(one.given), outcomeOf(one)]);
  return (
    <>
      <p>{textOf('policy_intro')}</p>
      <PolicyTable keys={received.keys} />
      <p class="quiet">{textOf('policy_silent')}</p>
      <CopyButton text={lines.map((line) => line.join('\t')).join('\n')} />
    </>
  );
}
