import type { OwnEnt } from '../../lib/my-ent/own-ent';
import { Unless } from '../school/unless';
import { ChevronIcon } from '../ui/icons';
import { RouteSteps } from '../ui/route-steps';
import { routesTo } from '../ui/routes-to';
import { useTexts } from '../ui/texts';

/** The routes in words, for pages on which the guide shows nothing. */
export function WrittenGuide(props: { ent: OwnEnt | null; sheet: string; keys: string | null }) {
  const textOf = useTexts();
  return (
    <div>
      <p class="quiet">{textOf('help_intro')}</p>
      <p class="guide-ways">
        <Unless feature="sheet">
          <a class="button" href={props.sheet} target="_blank" rel="noopener">
            {textOf('help_sheet')}
          </a>
        </Unless>
        <Unless feature="practice">
          <a class="button" href="/practice.html" target="_blank" rel="noopener">
            {textOf('practice_title')}
          </a>
        </Unless>
      </p>
      {routesTo(props.ent).map((route) => (
        <details class="route" key={route.title} name="route">
          <summary class="route__title">
            <span>{textOf(route.title)}</span>
            <ChevronIcon />
          </summary>
          <RouteSteps route={route} />
        </details>
      ))}
      <p>
        <a class="button button--plain" href="/school.html" target="_blank" rel="noopener">
          {textOf('school_link')}
        </a>
      </p>
      {props.keys && <p class="quiet">{textOf('help_keys', [props.keys])}</p>}
    </div>
  );
}
