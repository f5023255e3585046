import { Notice } from '../ui/notice';
import { useTexts } from '../ui/texts';

/** Says that the browser keeps the guide out of its pages, and asks for access with one button. */
export function Access({ refused, onAsk }: { refused: boolean; onAsk: () => void }) {
  const textOf = useTexts();
  return (
    <div data-access={refused ? 'refused' : 'withheld'}>
      <Notice
        title={textOf('access_withheld')}
        actions={
          <button class="button" type="button" onClick={onAsk}>
            {textOf('access_ask')}
          </button>
        }
      >
        <p>{textOf(refused ? 'access_refused' : 'access_why')}</p>
      </Notice>
    </div>
  );
}
