import type { Voice } from './say';

/** How to paste: by touch, with a Mac's keys, or with those of any other keyboard. */
const KEYS = { mac: '⌘\u00a0+\u00a0V', other: 'Ctrl\u00a0+\u00a0V' };

/**
 * What to do with a password just copied: a clipboard keeps nothing, so it goes on paper first.
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
