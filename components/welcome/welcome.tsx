import type { ComponentChildren } from 'preact';
import type { Language } from '../../lib/vocabulary';
import { Masthead } from '../ui/brand';
import { LockIcon } from '../ui/icons';
import { useTexts } from '../ui/texts';
import { Journey } from './journey';

/** The product's first page: three questions, what it does and keeps, and how to begin. */
export function Welcome(props: {
  onLanguage: (language: Language) => void;
  troubles: ComponentChildren;
  questions: ComponentChildren;
  /** Where the extension's icon is. */
  icon: ComponentChildren;
  start: ComponentChildren;
}) {
  const textOf = useTexts();
  return (
    <div class="welcome">
      <header class="welcome__head">
        <Masthead onLanguage={props.onLanguage} />
        <p class="welcome__lead">{textOf('welcome_lead')}</p>
        <p class="quiet">
          {textOf('welcome_lead_ent')} {textOf('welcome_independent')}
        </p>
      </header>
      <main class="welcome__main">
        {props.troubles}
        {props.questions}
        <Journey />
        <div class="welcome__pair">
          {props.icon}
          <Stored />
        </div>
        {props.start}
      </main>
    </div>
  );
}

function Stored() {
  const textOf = useTexts();
  return (
    <section class="stored" aria-labelledby="stored-title">
      <h2 id="stored-title">
        <LockIcon />
        {textOf('welcome_stored')}
      </h2>
      <ul class="stored__list">
        <li>{textOf('welcome_stored_answers')}</li>
        <li>{textOf('welcome_stored_password')}</li>
        <li>{textOf('welcome_stored_nothing_sent')}</li>
        <li>{textOf('welcome_stored_erase')}</li>
      </ul>
      <p>
        <a class="start__link" href="/school.html">
          {textOf('school_link')}
        </a>
      </p>
    </section>
  );
}
