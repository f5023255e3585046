import type { Language } from './languages';

/** What stands between a label and what it is about: French alone sets a space before it. */
export const colonIn = (language: Language): string =>
  language === 'fr' || language === 'fr-simple' ? '\u00a0:' : language === 'zh' ? '：' : ':';
