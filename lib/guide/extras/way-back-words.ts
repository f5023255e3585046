import type { OtherWay } from '../../messages/answers';
import { list } from '../../texts/list';
import type { GuideText } from '../../texts/page-words';
import type { Texts } from '../../texts/texts';
import type { Profile } from '../../vocabulary';
import type { WayBackView } from '../view';

/**
 * What the way back is called: the words of its link, or the question that finds it. A school's site
 * is named by its host: a link may have led here, and its user is to see where this one goes.
 *
 * @returns empty while nothing is known of it
 */
export function wayBackWords(
  wayBack: WayBackView | null,
  texts: Texts,
  profile: Profile | null,
): GuideText {
  if (wayBack?.kind === 'ask') return texts.get('way_back_ask', [], profile);
  if (wayBack?.kind !== 'known') return '';
  if (wayBack.place === 'ent' && wayBack.names) return otherWayWords(wayBack, texts);
  return wayBack.place === 'pronote'
    ? texts.get('way_back_open_pronote', [], profile)
    : texts.get('way_back_open', [placeOf(wayBack)]);
}

/** What the way to the ENT of another child is called: theirs, where their name was said. */
export function otherWayWords(
  { names, name }: Partial<OtherWay> & Pick<OtherWay, 'name'>,
  texts: Texts,
): GuideText {
  return names?.length
    ? texts.get('way_back_of', [list(names, 'conjunction', texts)])
    : texts.get('way_back_open', [name]);
}

function placeOf({ name, href, place }: Extract<WayBackView, { kind: 'known' }>): string {
  const { hostname } = new URL(href);
  return place === 'school' && hostname !== name ? `${name} (${hostname})` : name;
}
