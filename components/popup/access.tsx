import { Notice } from '../ui/notice';
import { useSay } from '../ui/texts';

/** The browser keeps the guide out of its pages: says so, and asks with one button. */
export function Access({ refused, onAsk }: { refused: boolean; onAsk: () => void }) {
  const say = useSay();
  return (
    <div data-access={refused ? 'refused' : 'withheld'}>
      <Notice
        title={say('access_withheld')}
        actions={
          <button class="button" type="button" onClick={onAsk}>
            {say('access_ask')}
          </button>
        }
      >
        <p>{say(refused ? 'access_refused' : 'access_why')}</p>
      </Notice>
    </div>
  );
}
