import { useLayoutEffect, useRef } from 'preact/hooks';
import { type Draft, NOBODY } from '../../lib/people/draft';
import { checkIdentifier } from '../../lib/people/identifier';
import type { Obstacle } from '../../lib/people/review';
import { PROFILES } from '../../lib/vocabulary';
import { Choice } from '../ui/choice';
import type { SearchEnts } from '../ui/ent-choice';
import { EntCombobox } from '../ui/ent-combobox';
import { Field } from '../ui/field';
import { type TextOf, useTexts } from '../ui/texts';
import { Children } from './children';

/** Room for an identifier that is too long, so that the user is told and nothing is cut silently. */
const LONGEST_TYPED = 1000;

/** What the form needs. */
export interface PersonFormProps {
  draft: Draft;
  /** What prevents keeping it, once tried. */
  obstacle: Obstacle | null;
  /** Whether what is kept is lost when the browser closes. */
  sharedComputer: boolean;
  /** Whether the form was just opened here, and takes the focus. */
  focused: boolean;
  searchEnts: SearchEnts;
  onDraft: (draft: Draft) => void;
  /** `insists`: keep it even if the identifier is unusual. */
  onSave: (insists: boolean) => void;
  onCancel: () => void;
}

/** The form for a person, new or known. It asks for no password. */
export function PersonForm(props: PersonFormProps) {
  const textOf = useTexts();
  const { draft, obstacle } = props;
  const [own = NOBODY] = draft.ents;
  const notChosen = obstacle?.kind === 'ent-not-chosen' ? obstacle.rank : null;
  const form = useRef<HTMLFormElement>(null);
  useLayoutEffect(() => {
    if (obstacle) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [obstacle]);
  return (
    <form
      class="person-form"
      ref={form}
      noValidate
      aria-labelledby="person-form-title"
      onSubmit={(event) => {
        event.preventDefault();
        props.onSave(false);
      }}
    >
      <h3 class="person-form__title" id="person-form-title">
        {textOf(draft.personId === null ? 'form_add_title' : 'form_edit_title')}
      </h3>
      <Field
        label={textOf('form_identifier')}
        help={textOf('form_identifier_help')}
        isIdentifier
        longest={LONGEST_TYPED}
        value={draft.identifier}
        note={isPadded(draft.identifier) ? textOf('form_trimmed') : null}
        error={obstacle && identifierError(obstacle, textOf)}
        errorActions={
          obstacle?.kind === 'identifier-doubtful' && (
            <button class="button" type="button" onClick={() => props.onSave(true)}>
              {textOf('form_keep_anyway')}
            </button>
          )
        }
        focused={props.focused}
        onInput={(identifier) => props.onDraft({ ...draft, identifier })}
      />
      <Choice
        legend={textOf('form_profile')}
        options={PROFILES.map((value) => ({ value, label: textOf(`${value}_profile`) }))}
        value={draft.profile}
        onChange={(profile) => props.onDraft({ ...draft, profile })}
      />
      <Field
        label={textOf('form_nickname')}
        help={textOf('form_nickname_help')}
        optional
        value={draft.nickname}
        onInput={(nickname) => props.onDraft({ ...draft, nickname })}
      />
      {hasChildren(draft) ? (
        <Children
          ents={draft.ents}
          searchEnts={props.searchEnts}
          notChosen={notChosen}
          onEnts={(ents) => props.onDraft({ ...draft, ents })}
        />
      ) : (
        <EntCombobox
          label={textOf('form_ent')}
          optional
          value={own}
          search={props.searchEnts}
          error={notChosen === null ? null : textOf('form_ent_not_chosen')}
          onInput={(input) =>
            props.onDraft({ ...draft, ents: [{ ...own, ...input, entHome: null }] })
          }
        />
      )}
      <div class="person-form__actions">
        <button class="button button--main" type="submit">
          {textOf(props.sharedComputer ? 'form_save_shared' : 'form_save')}
        </button>
        <button class="button button--plain" type="button" onClick={props.onCancel}>
          {textOf('form_cancel')}
        </button>
      </div>
    </form>
  );
}

/** What was said of children stays in view when the profile changes: nothing is dropped unseen. */
const hasChildren = ({ profile, ents }: Draft): boolean =>
  profile === 'guardian' || ents.length > 1 || ents.some(({ child }) => child !== '');

function identifierError(obstacle: Obstacle, textOf: TextOf): string | null {
  switch (obstacle.kind) {
    case 'identifier-empty':
      return textOf('form_identifier_empty');
    case 'identifier-long':
      return textOf('form_identifier_long');
    case 'identifier-password':
      return textOf('form_identifier_password');
    case 'identifier-doubtful':
      return textOf('form_identifier_doubtful');
    case 'identifier-kept':
      return textOf('form_identifier_kept', [obstacle.name]);
    default:
      return null;
  }
}

function isPadded(identifier: string): boolean {
  const checked = checkIdentifier(identifier);
  return checked.verdict !== 'empty' && checked.trimmed;
}
