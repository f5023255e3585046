import { RouteSteps } from '../ui/route-steps';
import type { WrittenRoute } from '../ui/routes-to';
import { useTexts } from '../ui/texts';
import { useUniqueId } from '../ui/use-unique-id';

/** One route of a sheet, in its box. */
export function RouteOnPaper({ route }: { route: WrittenRoute }) {
  const textOf = useTexts();
  const id = useUniqueId();
  return (
    <section class="sheet__route" aria-labelledby={id}>
      <h2 id={id}>{textOf(route.title)}</h2>
      <RouteSteps route={route} reader={route.note ? undefined : route.reader} />
    </section>
  );
}

/** The route of every day comes first: it is the shortest, and two columns then end together. */
export function onPaper(routes: readonly WrittenRoute[]): readonly WrittenRoute[] {
  const isDaily = (route: WrittenRoute) => !route.note && route.steps.includes('help_daily_1');
  return [...routes.filter(isDaily), ...routes.filter((route) => !isDaily(route))];
}
