import type { ComponentChildren } from 'preact';
import type { Language } from '../../lib/vocabulary';
import { Masthead } from '../ui/brand';

/** The popup's frame: one column in the toolbar popup, two in a tab of its own. */
export function Popup(props: {
  onLanguage: (language: Language) => void;
  /** What is wanted on the page in view, the most wanted first. */
  children: ComponentChildren;
  /** What is rarely wanted. */
  folds: ComponentChildren;
}) {
  return (
    <div class="popup">
      <header class="popup__head">
        <Masthead onLanguage={props.onLanguage} />
      </header>
      <main class="popup__main">
        <div class="popup__column">{props.children}</div>
        <div class="popup__column">{props.folds}</div>
      </main>
    </div>
  );
}
