/** What a text quotes from the page: between guillemets, with the no-break spaces inside them. */
const QUOTED = /«\u00a0([^»]+)\u00a0»/;

/** What keeps a name in an Arabic sentence from turning: here its element does. */
const ISOLATES = /[\u2068\u2069]/g;

/**
 * A text in which the words to find on the page look like something to find there. They are French
 * whatever the language of the text, are read and written as such, and do not turn with an Arabic
 * sentence. Their guillemets are for those who hear or copy the text.
 */
export function PageWords({ text }: { text: string }) {
  return (
    <>
      {text.split(QUOTED).map((part, index) =>
        index % 2 === 1 ? (
          <b class="page-words" lang="fr" dir="ltr" key={index}>
            <i>{'«\u00a0'}</i>
            {part.replace(ISOLATES, '')}
            <i>{'\u00a0»'}</i>
          </b>
        ) : (
          part
        ),
      )}
    </>
  );
}
