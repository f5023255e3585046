import type { ComponentChildren } from 'preact';
import { Fragment } from 'preact';
import { DOT } from '../../lib/texts/dotted';
import type { TextKey, Texts } from '../../lib/texts/texts';
import type { Profile } from '../../lib/vocabulary';
import { TextsProvider } from '../ui/texts';

/** The languages of a paper, French first, and whom it addresses; null for everybody. */
export interface Speech {
  readonly texts: readonly Texts[];
  readonly reader: Profile | null;
}

/**
 * A short text in each language, one after the other on the line.
 *
 * @param name its key
 * @param valuesIn what replaces its `$1`, `$2`…, in the language of some texts
 */
export function said(
  { texts, reader }: Speech,
  name: TextKey,
  valuesIn: (texts: Texts) => readonly string[] = () => [],
): ComponentChildren {
  return (
    <>
      {texts.map((one, index) => (
        <Fragment key={one.language}>
          {index > 0 && DOT}
          <bdi lang={one.language} dir={one.direction}>
            {one.get(name, valuesIn(one), reader)}
          </bdi>
        </Fragment>
      ))}
    </>
  );
}

/** The same view in each language, side by side. */
export function Sides(props: { speech: Speech; view: () => ComponentChildren }) {
  const { texts, reader } = props.speech;
  return (
    <>
      {texts.map((one) => (
        <TextsProvider key={one.language} texts={one} profile={reader}>
          <div class="paper__side" lang={one.language} dir={one.direction}>
            {props.view()}
          </div>
        </TextsProvider>
      ))}
    </>
  );
}
