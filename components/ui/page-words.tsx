import { partsOf } from '../../lib/texts/page-words';

/**
 * A text in which the words to find on the page look like something to find there. They are French
 * whatever the language of the text, are read and written as such, and do not turn with an Arabic
 * sentence. Their guillemets are for those who hear or copy the text.
 */
export function PageWords({ text }: { text: string }) {
  return (
    <>
      {partsOf(text).map((part, index) =>
        part.quoted ? (
          <b class="page-words" lang="fr" dir="ltr" key={index}>
            <i>{'«\u00a0'}</i>
            {part.text}
            <i>{'\u00a0»'}</i>
          </b>
        ) : (
          part.text
        ),
      )}
    </>
  );
}
