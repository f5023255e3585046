import type { SetAside } from '../../lib/storage/set-aside';
import { ChevronIcon } from '../ui/icons';
import { useLanguage, useTexts } from '../ui/texts';
import { subjectOf } from './troubles';

/** The values that could not be used, as found: nothing is lost. */
export function SetAsideList(props: { list: readonly SetAside[] }) {
  const textOf = useTexts();
  const date = new Intl.DateTimeFormat(useLanguage(), { dateStyle: 'long' });
  if (props.list.length === 0) return null;
  return (
    <details class="aside">
      <summary class="route__title">
        <span>{textOf('aside_title')}</span>
        <ChevronIcon />
      </summary>
      <p class="quiet">{textOf('aside_more')}</p>
      <ul>
        {props.list.map((one, position) => (
          <li key={`${position}-${one.at}`}>
            <p>
              {textOf('aside_entry', [textOf(subjectOf(one.key)), date.format(new Date(one.at))])}
            </p>
            <pre class="aside__value">{JSON.stringify(one.value, null, 1)}</pre>
          </li>
        ))}
      </ul>
    </details>
  );
}
