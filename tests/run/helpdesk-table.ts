import { causesOn } from '../../lib/helpdesk/causes-on';
import { CAUSE_CODES, PAGE_CODES, SCREEN_CODES } from '../../lib/helpdesk/codes';
import { CAUSE_WORDS, PAGE_WORDS } from '../../lib/helpdesk/words';
import { SCREENS } from '../../lib/screens';
import { CAUSES, type Cause } from '../../lib/screens/boxes';
import type { ScreenId } from '../../lib/screens/ids';
import { ENT_SCREENS } from '../../lib/screens/on-ent';
import type { TextKey } from '../../lib/texts/texts';
import { BY_DEFAULT, ON_BOTH, ON_CAUSES, ON_PAGES, ON_SCREENS } from './what-to-do';

const HEAD = '| code | ce qui se passe | que faire |\n|---|---|---|';

/**
 * The tables of HELPDESK.md, made from the screens.
 *
 * @param titleOf a French text of the guide
 */
export function helpdeskTables(titleOf: (key: TextKey) => string): {
  readonly pages: string;
  readonly screens: string;
} {
  const pages = Object.entries(PAGE_CODES).flatMap(([kind, code]) => {
    const page = kind as keyof typeof PAGE_CODES;
    return code ? [row(code, PAGE_WORDS[page], ON_PAGES[page])] : [];
  });
  const screens = (Object.keys(SCREEN_CODES) as ScreenId[]).flatMap((id) => {
    const title = `« ${titleOf(titleKeyOf(id))} »`;
    return [
      row(SCREEN_CODES[id], title, ON_SCREENS[id] ?? BY_DEFAULT),
      ...CAUSES.filter((cause) => causesOn(id).has(cause)).map((cause) =>
        refusalRow(id, cause, title),
      ),
    ];
  });
  return { pages: [HEAD, ...pages].join('\n'), screens: [HEAD, ...screens].join('\n') };
}

/** The rows of a new screen on which nothing is typed. */
export const newRows = (code: string, title: string): string =>
  [
    row(code, `« ${title} »`, BY_DEFAULT),
    row(
      `${code}-${CAUSE_CODES.unknown}`,
      `« ${title} » : ${CAUSE_WORDS.unknown}`,
      ON_CAUSES.unknown,
    ),
  ].join('\n');

const refusalRow = (id: ScreenId, cause: Cause, title: string): string =>
  row(
    `${SCREEN_CODES[id]}-${CAUSE_CODES[cause]}`,
    `${title} : ${CAUSE_WORDS[cause]}`,
    ON_BOTH[id]?.[cause] ?? ON_CAUSES[cause],
  );

const row = (code: string, meaning: string, action: string): string =>
  `| \`${code}\` | ${meaning} | ${action} |`;

/** The chooser of an ENT is read by its family, and is no screen of data. */
function titleKeyOf(id: ScreenId): TextKey {
  return [...SCREENS, ...ENT_SCREENS].find((one) => one.id === id)?.title ?? 'ent_chooser_title';
}
