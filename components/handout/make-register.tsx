import { REGISTER_TITLE, type RegisterEntry } from '../../lib/school/register/register';
import { standAlone } from './stand-alone';

/**
 * Makes the register's sheet as a page to print, in one file.
 *
 * @param entries what is in it
 * @param css its style sheet
 * @returns the HTML of the whole page
 */
export function makeRegister(entries: readonly RegisterEntry[], css: string): string {
  const page = { language: 'fr', direction: 'ltr', title: REGISTER_TITLE, css } as const;
  return standAlone(
    page,
    <main class="handout__language">
      <h1>{unbroken(REGISTER_TITLE)}</h1>
      {entries.map(({ title, lines }) => (
        <section key={title}>
          <h2>{unbroken(title)}</h2>
          <ul>
            {lines.map((line) => (
              <li key={line}>{unbroken(line)}</li>
            ))}
          </ul>
        </section>
      ))}
    </main>,
  );
}

/** The same line, whose signs stay with their words; the text to copy has spaces that every software takes. */
const unbroken = (line: string): string =>
  line.replace(/« /g, '«\u00a0').replace(/ (?=[»:;])/g, '\u00a0');
