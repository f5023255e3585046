/// <reference lib="dom" />
import type { Page } from 'playwright';

/** Translators, by the traces they leave in a page. */
export type Translator = 'chrome' | 'edge' | 'firefox';

/** A language to translate a page into. */
export type Tongue = 'ar' | 'en';

/**
 * Translates a page as a browser does, into meaningless words, assigned at random so that
 * nothing can be recognised by them. Names, numbers and signs stay, and, in
 * English, the words that both languages share.
 *
 * - Chrome wraps each text twice in `font`, and marks `html`
 *   (GoogleChromeLabs/link-to-text-fragment#61, vivek-nexus/transcriptonic#31);
 * - Edge wraps it too, and leaves a hash on its element;
 * - Firefox changes the texts in place, some attributes, and only the language of `html`.
 *
 * @param page the page, as it is now
 * @param by who translates it
 * @param into the language
 * @param seed seed of the random assignment
 */
export function translate(page: Page, by: Translator, into: Tongue, seed: number): Promise<void> {
  return page.evaluate(translateHere, { by, into, seed });
}

interface Work {
  readonly by: Translator;
  readonly into: Tongue;
  readonly seed: number;
}

/** Sent to the page as text: uses nothing outside itself. */
export function translateHere({ by, into, seed }: Work): void {
  const WORDS = {
    ar: 'كلمة رمز اختيار حساب تلميذ تأكيد ولي الأمر الهاتف عنوان مرور صفحة تالي رجوع خدمة اسم تاريخ ميلاد طفل إرسال صحيح',
    en: 'word sign choose pupil confirm parent phone address pass next back name birth child send right login enter your please',
  };
  /** Names, and words spelled alike in English and French. */
  const KEPT = {
    ar: /^(é?e?duconnect|franceconnect|sms|ent)$/i,
    en: /^(é?e?duconnect|franceconnect|sms|ent|code|mail|email|service|services|information|informations|activation|confirmation|application|site|page|menu|date)$/i,
  };
  const words = WORDS[into].split(' ');
  const lot = (word: string) => {
    let hash = seed;
    for (const letter of word) hash = (Math.imul(hash, 31) + (letter.codePointAt(0) ?? 0)) >>> 0;
    return words[hash % words.length] ?? '';
  };
  const put = (text: string) =>
    text.replace(/[\p{L}’']+/gu, (word, at: number) => {
      const isPartOfName =
        /[\w.@-]/.test(text[at - 1] ?? ' ') || /[\d@]/.test(text[at + word.length] ?? ' ');
      return word.length < 2 || isPartOfName || KEPT[into].test(word)
        ? word
        : lot(word.toLowerCase());
    });

  const walker = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) {
    const text = walker.currentNode as Text;
    const around = text.parentElement;
    if (!around?.closest('script, style, noscript, [translate="no"], [data-replica-banner]')) {
      if (/\p{L}/u.test(text.data)) texts.push(text);
    }
  }
  for (const text of texts) {
    const said = put(text.data);
    const around = text.parentElement;
    if (by === 'firefox' || around?.closest('title, option, textarea')) {
      text.data = said;
      continue;
    }
    const outer = document.createElement('font');
    const inner = document.createElement('font');
    outer.style.verticalAlign = 'inherit';
    inner.style.verticalAlign = 'inherit';
    if (by === 'edge') {
      around?.setAttribute('_msttexthash', String(seed * 7919));
      outer.removeAttribute('style');
      inner.removeAttribute('style');
    }
    inner.textContent = said;
    outer.append(inner);
    text.replaceWith(outer);
  }
  for (const button of document.querySelectorAll('input:is([type="submit"], [type="button"])')) {
    button.setAttribute('value', put(button.getAttribute('value') ?? ''));
  }
  if (by === 'firefox') {
    for (const name of ['placeholder', 'title', 'aria-label', 'alt']) {
      for (const element of document.querySelectorAll(`[${name}]`)) {
        element.setAttribute(name, put(element.getAttribute(name) ?? ''));
      }
    }
  }
  const html = document.documentElement;
  html.lang = into;
  if (by === 'chrome') html.classList.add(into === 'ar' ? 'translated-rtl' : 'translated-ltr');
}
