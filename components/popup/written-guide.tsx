import { ChevronIcon } from '../ui/icons';
import { PageWords } from '../ui/page-words';
import { ROUTES } from '../ui/routes';
import { useTexts } from '../ui/texts';

/** The routes in words, for pages on which the guide shows nothing. */
export function WrittenGuide(props: { sheet: string; keys: string | null }) {
  const textOf = useTexts();
  return (
    <div>
      <p class="quiet">{textOf('help_intro')}</p>
      <a class="button" href={props.sheet} target="_blank" rel="noopener">
        {textOf('help_sheet')}
      </a>
      {ROUTES.map((route) => (
        <details class="route" key={route.title} name="route">
          <summary class="route__title">
            <span>{textOf(route.title)}</span>
            <ChevronIcon />
          </summary>
          <ol class="route__steps">
            {route.steps.map((step) => (
              <li key={step}>
                <span>
                  <PageWords text={textOf(step)} />
                </span>
              </li>
            ))}
          </ol>
        </details>
      ))}
      {props.keys && <p class="quiet">{textOf('help_keys', [props.keys])}</p>}
    </div>
  );
}
