import type { Page } from '../../../lib/page/page';
import { renderPage } from '../../harness/page-source';
import type { Replica, State } from '../../harness/replica';
import { pageIn } from '../page/in-dom';

/** What a stylesheet of the portal hides. */
const HIDDEN = '<style>.hidden-item, .fr-hidden { display: none }</style>';

/**
 * Shows a state of a replica in the test's document, without its scripts.
 *
 * @param language of its words (BCP 47), as its markup gives it
 * @returns the page as the guide reads it
 */
export function show({ html, vars, at }: Replica, state: State, language = 'fr'): Page {
  const page = renderPage(html, { ...vars, ...state.vars });
  const source = page.replace(/<script\b[\s\S]*?<\/script>/gi, '');
  const styles = source.match(/<style\b[\s\S]*?<\/style>/gi) ?? [];
  const body = /<body\b[^>]*>([\s\S]*)<\/body>/i.exec(source)?.[1] ?? '';
  document.documentElement.lang = language;
  return pageIn(`${HIDDEN}${styles.join('')}${body}`, at);
}
