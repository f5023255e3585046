import type { WayBackActions } from '../../lib/guide/extras/way-back-state';
import type { SchoolQuestion } from '../../lib/guide/view';
import type { TextKey, Texts } from '../../lib/texts/texts';
import type { Profile } from '../../lib/vocabulary';

interface AskSchoolProps {
  question: SchoolQuestion;
  texts: Texts;
  profile: Profile | null;
  actions: WayBackActions;
}

const PROBLEMS = {
  empty: 'school_empty',
  sentence: 'school_sentence',
  'not-address': 'school_not_address',
  'not-https': 'school_not_https',
  search: 'school_search',
  portal: 'school_portal',
  login: 'school_login',
  elsewhere: 'school_elsewhere',
  waiting: 'guide_wait',
} as const satisfies Record<NonNullable<SchoolQuestion['problem']>, TextKey>;

/** Asks for the address of the user's school, when the ENT alone is not enough. */
export function AskSchool({ question, texts, profile, actions }: AskSchoolProps) {
  const { name, example, hasSite, given, problem, unanswered } = question;
  const other = (
    <button type="button" class="link-button" data-doubt onClick={actions.doubt}>
      {texts.get('way_back_other', [], profile)}
    </button>
  );
  if (unanswered) {
    return (
      <div class="way-back" data-ask-school="unanswered" data-brief="step">
        <p>{texts.get('school_ask_there', [name], profile)}</p>
        <button
          type="button"
          class="button button--quiet"
          data-know-school
          onClick={actions.askSchool}
        >
          {texts.get('school_known_now', [], profile)}
        </button>
        {other}
      </div>
    );
  }
  return (
    <form
      class="way-back"
      data-ask-school="open"
      data-brief="step"
      novalidate
      onSubmit={(event) => {
        event.preventDefault();
        if (event.isTrusted) actions.giveSchool();
      }}
    >
      <p>{texts.get(hasSite ? 'school_why' : 'school_why_no_site', [name], profile)}</p>
      <label for="school-address">
        {texts.get(hasSite ? 'school_ask' : 'school_ask_pronote', [], profile)}
      </label>
      <input
        id="school-address"
        type="text"
        inputmode="url"
        autocomplete="off"
        autocapitalize="off"
        spellcheck={false}
        dir="ltr"
        value={given}
        aria-invalid={problem !== null}
        aria-describedby="school-problem school-example"
        onInput={(event) => actions.typeSchool(event.currentTarget.value)}
      />
      <p id="school-problem" role="status" class="way-back__problem">
        {problem && texts.get(PROBLEMS[problem], [name], profile)}
      </p>
      <p id="school-example" class="way-back__example">
        {texts.get('school_example')} <bdi lang="fr">{example}</bdi>
      </p>
      <button type="submit" class="button">
        {texts.get('school_give')}
      </button>
      <button type="button" class="link-button" onClick={actions.leaveSchool}>
        {texts.get('school_unknown', [], profile)}
      </button>
      {other}
    </form>
  );
}
