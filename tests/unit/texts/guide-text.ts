import type { GuideText } from '../../../lib/texts/page-words';

/** A text of the guide as a test writes it, where the guide would have made it. */
export const guideText = (text: string): GuideText => text as GuideText;
