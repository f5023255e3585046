import type { Profile } from '../../lib/vocabulary';
import { PageWords } from './page-words';
import type { WrittenRoute } from './routes-to';
import { useTexts } from './texts';

/** The steps of a route, or the sentence in their place. `reader` is whom they address, if not the page's. */
export function RouteSteps(props: { route: WrittenRoute; reader?: Profile | undefined }) {
  const textOf = useTexts();
  const { route, reader } = props;
  if (route.note) return <p class="route__note">{textOf(route.note, [route.ent], reader)}</p>;
  return (
    <ol class="route__steps">
      {route.steps.map((step) => (
        <li key={step}>
          <span>
            <PageWords text={textOf(step, [], reader)} />
          </span>
        </li>
      ))}
    </ol>
  );
}
