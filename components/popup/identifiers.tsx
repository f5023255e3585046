import type { ComponentChildren } from 'preact';
import { LockIcon } from '../ui/icons';
import { useTexts } from '../ui/texts';
import { Fold } from './fold';

/** Id of the title that takes the focus when the focused element is gone. */
export const PEOPLE_TITLE = 'people-title';

/**
 * The frame of the kept people: a section where they are what one has come for, folded away
 * elsewhere.
 */
export function Identifiers(props: {
  /** How many are kept. */
  count: number;
  folded: boolean;
  /** Whether somebody signs in on the page in view. */
  signingIn: boolean;
  children: ComponentChildren;
}) {
  const textOf = useTexts();
  const content = <div class="people">{props.children}</div>;
  if (props.folded) {
    return (
      <Fold id="people" icon={<LockIcon />} title={textOf('people_title_count', [props.count])}>
        {content}
      </Fold>
    );
  }
  return (
    <section class="people" aria-labelledby={PEOPLE_TITLE}>
      <h2 id={PEOPLE_TITLE} tabIndex={-1}>
        {textOf(props.signingIn && props.count > 0 ? 'people_who' : 'people_title')}
      </h2>
      {content}
    </section>
  );
}
