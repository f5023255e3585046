import type { Texts } from '../../lib/texts/texts';
import { Handout, type HandoutContents, titleFor } from './handout';
import { standAlone } from './stand-alone';

/**
 * Makes the handout: one file that needs no other, for a school's web site or a phone that takes no
 * extension. It is drawn by the views of the extension's own pages.
 *
 * @param contents what is in it
 * @param css its style sheet
 * @returns the HTML of the whole page
 */
export function makeHandout(contents: HandoutContents, css: string): string {
  const [{ language, direction, ...texts }] = contents.languages;
  const title = titleOf(contents, texts);
  return standAlone({ language, direction, title, css }, <Handout {...contents} />);
}

function titleOf({ school, ent }: HandoutContents, texts: Pick<Texts, 'get'>): string {
  const whose = school.schoolName ?? ent?.name;
  const about = `${texts.get(titleFor(ent))} (${texts.get('popup_unofficial')})`;
  return whose ? `${about} · ${whose}` : about;
}
