import type { ComponentChildren } from 'preact';
import type { Language } from '../../lib/vocabulary';
import { Masthead } from '../ui/brand';
import { useTexts } from '../ui/texts';

/** The popup's frame: one column in the toolbar popup, two in a tab of its own. */
export function Popup(props: {
  onLanguage: (language: Language) => void;
  troubles: ComponentChildren;
  where: ComponentChildren;
  people: ComponentChildren;
  shortcuts: ComponentChildren;
  folds: ComponentChildren;
}) {
  const textOf = useTexts();
  return (
    <div class="popup">
      <header class="popup__head">
        <Masthead onLanguage={props.onLanguage} />
      </header>
      <main class="popup__main">
        <div class="popup__column">
          {props.troubles}
          {props.where}
          <section class="people" aria-labelledby="people-title">
            <h2 id="people-title" tabIndex={-1}>
              {textOf('people_title')}
            </h2>
            {props.people}
          </section>
        </div>
        <div class="popup__column">
          <section aria-labelledby="open-title">
            <h2 class="unseen" id="open-title">
              {textOf('open_title')}
            </h2>
            {props.shortcuts}
          </section>
          {props.folds}
        </div>
      </main>
    </div>
  );
}
