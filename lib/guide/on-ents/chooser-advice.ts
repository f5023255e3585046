import { chooserHints } from '../../ents/choosers/chooser-hints';
import type { readChooser } from '../../ents/choosers/read-chooser';
import type { Page } from '../../page/page';
import { type Advice, type Circumstances, inOrder } from '../advice/advice';

/** « Élève ou parent » says itself whom it is for, to whoever reads French. */
const NAMES_BOTH = /^(?=.*[ée]l[èe]ve)(?=.*(?:parent|famille|responsable|légal))/i;

/**
 * Says what there is to say about an ENT's chooser.
 *
 * @param page the page
 * @param known what the guide knows besides
 * @param read reads a page as a chooser
 * @returns the advice; null if the page is no chooser, or in doubt
 */
export function adviseOnChooser(
  page: Page,
  known: Circumstances,
  read: typeof readChooser,
): Advice | null {
  const { ent, profile, texts, hiddenHints, newAccount } = known;
  const chooser = read(page, ent);
  if (!chooser) return null;
  const all = chooserHints(chooser, profile);
  const hints = all.filter(({ id }) => !hiddenHints.has(id));
  // How much is left nobody knows: the portal may ask for the password once more.
  const isAlmostDone = newAccount && all.some(({ tone, done }) => tone === 'step' && !done);
  if (hints.length === 0) return null;
  return {
    screen: 'ent/chooser',
    profile,
    entId: ent?.id ?? null,
    title: texts.get(isAlmostDone ? 'ent_almost' : 'ent_chooser_title', [], profile),
    hints: inOrder(
      hints.map(({ text, values, places, ...hint }, index) => ({
        ...hint,
        key: `${hint.id} ${index}`,
        text: texts.get(
          text === 'ent_choose_shared' &&
            texts.language.startsWith('fr') &&
            NAMES_BOTH.test(values[0] ?? '')
            ? 'ent_choose'
            : text,
          values,
          profile,
        ),
        places:
          hint.tone === 'step' ? places.map(({ done = false, ...one }) => ({ ...one, done })) : [],
        ...(hint.id === 'ent/chooser.trap'
          ? { picture: 'stop', warns: true, avoid: places.map(({ element }) => element) }
          : { picture: 'click' }),
        ringed: hint.tone !== 'note' || hint.id === 'ent/chooser.trap',
        optional: false,
      })),
    ),
    offers: [],
    refused: [],
    // The phases of the way all lead through ÉduConnect: not everybody’s do here.
    offRoute: all.some(({ id }) => id === 'ent/chooser.local'),
  };
}
