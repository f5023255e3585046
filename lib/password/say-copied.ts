import type { Voice } from './say';

/** How to paste, by what is at hand: fingers, a Mac's keys, or those of all other keyboards. */
const KEYS = { mac: '⌘\u00a0+\u00a0V', other: 'Ctrl\u00a0+\u00a0V' };

/**
 * What to do with a password that was just copied: a clipboard keeps nothing, so it goes on paper first.
 *
 * @param twice whether the page wants it in two boxes
 * @param voice language and register
 */
export function sayCopied(twice: boolean, { texts, profile }: Voice): string {
  const first = texts.get('password_copied_next', [], profile);
  if (!twice) return first;
  const paste = matchMedia('(pointer: coarse)').matches
    ? texts.get('password_paste_touch', [], profile)
    : texts.get(
        'password_paste',
        [/Mac/.test(navigator.platform) ? KEYS.mac : KEYS.other],
        profile,
      );
  return `${first} ${paste}`;
}
