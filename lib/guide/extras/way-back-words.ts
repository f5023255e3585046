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
): string {
  if (wayBack?.kind === 'ask') return texts.get('way_back_ask', [], profile);
  if (wayBack?.kind !== 'known') return '';
  return wayBack.place === 'pronote'
    ? texts.get('way_back_open_pronote', [], profile)
    : texts.get('way_back_open', [placeOf(wayBack)]);
}

function placeOf({ name, href, place }: Extract<WayBackView, { kind: 'known' }>): string {
  const { hostname } = new URL(href);
  return place === 'school' && hostname !== name ? `${name} (${hostname})` : name;
}
