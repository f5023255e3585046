import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import type { Findings } from './axe-in-guide';
import { RULES, TAGS } from './axe-in-guide';

/** What is looked at. */
interface Where {
  /** Ids of the rules to run; all of them otherwise. */
  readonly only?: string[];
  /** Selector of the parts looked at; the whole page otherwise. */
  readonly within?: string;
}

/** Runs axe on a page that holds no frame. */
export async function axeOnPage(
  page: Page,
  { only, within }: Where = {},
): Promise<Pick<Findings, 'faults' | 'passed'>> {
  // Without frames, the page that axe opens to put their results together only costs time.
  const axe = new AxeBuilder({ page }).setLegacyMode();
  if (only) axe.withRules(only);
  else axe.withTags(TAGS).options({ rules: RULES });
  if (within) axe.include(within);
  const { violations, passes } = await axe.analyze();
  return {
    faults: violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`)),
    passed: passes.map(({ id }) => id),
  };
}
