import type { ScreenId } from '../../screens/ids';
import type { Advice } from '../advice/advice';
import type { Known } from '../read-known';
import type { ExtrasView } from '../view';
import { wayBackWords } from './way-back-words';

/** Where the portal leaves somebody whose account has just become ready. */
const ENDS: readonly ScreenId[] = ['educonnect/account', 'teleservices/home'];

/** Says to note down what the page shows: the panel shows it too, and says so beside it. */
const WRITE_DOWN = 'activated.write-down';

/**
 * Makes the most of the end of an activation: it is what is said first, with the identifier and one
 * way on. Where the portal leads from there, the same is said to whoever has just come that way.
 *
 * @param advice what there is to say about a screen of the portal
 * @param extras the help beside it
 * @param known what is known of the user
 */
export function celebrate(
  advice: Advice,
  { identifier, wayBack }: Pick<ExtrasView, 'identifier' | 'wayBack'>,
  { newAccount, texts }: Pick<Known, 'newAccount' | 'texts'>,
): Advice {
  const { screen, hints, profile } = advice;
  const isEnd = newAccount && ENDS.includes(screen) && !hints.some(({ current }) => current);
  const arrived = screen === 'educonnect/activated' || isEnd;
  return {
    ...advice,
    arrived,
    title: isEnd ? texts.get('activated_title', [], profile) : advice.title,
    hints: identifier ? hints.filter(({ id }) => id !== WRITE_DOWN) : hints,
    onward: wayBackWords(wayBack, texts, profile),
  };
}
