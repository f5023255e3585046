import { type GuideText, partsOf } from '../../lib/texts/page-words';

/** What ends a text: where the frame of a quotation ends it too, it is only heard and copied. */
const FULL_STOP = /^[.。]$/;

/** A sign that must not begin a line, with the space that French puts before some. */
const CLOSING = /^\u00a0?[.,;:!?…)،؛؟。，：！？]+/;

/**
 * A text in which words quoted from the page look like something to find there. They are French
 * whatever the text's language, marked as such, and keep their direction in an Arabic
 * sentence. Their guillemets are for users who hear or copy the text.
 */
export function PageWords({ text }: { text: GuideText }) {
  const parts = partsOf(text);
  const closingOf = (index: number) => {
    const next = parts[index + 1];
    return (next && !next.quoted && CLOSING.exec(next.text)?.[0]) || '';
  };
  return (
    <>
      {parts.map((part, index) => {
        if (!part.quoted) return part.text.slice(index > 0 ? closingOf(index - 1).length : 0);
        const closing = closingOf(index);
        const isEnd = index === parts.length - 2 && FULL_STOP.test(parts[index + 1]?.text ?? '');
        return (
          <span
            class="page-words-line"
            key={index}
            data-closed={(!isEnd && closing.length) || undefined}
          >
            <b class="page-words" lang="fr" dir="ltr">
              <i>{'«\u00a0'}</i>
              {part.text}
              <i>{'\u00a0»'}</i>
            </b>
            {isEnd ? <i>{closing}</i> : closing && <span class="page-words-stop">{closing}</span>}
          </span>
        );
      })}
    </>
  );
}
