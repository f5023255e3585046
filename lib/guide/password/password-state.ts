import { copyText } from '../../copy-text';
import type { Previous } from '../../messages/strength';
import type { OwnCredentials } from '../../password/check';
import type { Criteria } from '../../password/criteria';
import { judge } from '../../password/problem';
import { sayNow } from '../../password/say-now';
import type { CopiedSuggestion, Suggestions } from '../../password/suggestion';
import { type PasswordFields, passwordFields } from '../../recognise/password-fields';
import { createAnnouncer } from '../../texts/announce';
import { together } from '../../texts/page-words';
import { shownIdentifier } from '../extras/shown-identifier';
import type { Look } from '../guide';
import { orWait } from '../patience';
import type { PasswordView } from '../view';
import { createFieldRules } from './field-rules';
import { eyeOf, nextStep } from './next-step';
import { createTextsOf } from './texts-of';
import { contentOf, typedIn } from './typed-in-fields';
import { createTypedStrength } from './typed-strength';

/** Help with a new password, on the screens that ask for one. */
export interface PasswordState {
  /** What to show now; null where the page has no field for a new password. */
  view(look: Look): PasswordView | null;
  suggest(): void;
  copy(password: string): void;
}

/**
 * What was typed is read from the field at each look and kept nowhere: only the strength client
 * holds it, from a question to its answer.
 *
 * @param changed called when there is something new to show
 * @param signal ends it
 */
export function createPasswordState(changed: () => void, signal: AbortSignal): PasswordState {
  let criteria: Criteria | null = null;
  let announcement = '';
  let suggestions: Suggestions | null = null;
  let copied: CopiedSuggestion | null = null;
  const textsOf = createTextsOf(changed);
  const rulesOf = createFieldRules();
  const typed = createTypedStrength(changed, signal);
  const announce = createAnnouncer((text) => {
    announcement = text;
    changed();
  }, signal);

  return {
    view({ page, advice, known, capsLock }) {
      const fields = passwordFields(page);
      const { created, confirmed } = fields;
      if (!created) return null;
      typed.warm();
      const texts = textsOf(known.texts.language);
      if (!texts) return null;
      const voice = { texts, profile: advice.profile };
      const value = contentOf(created);
      criteria = rulesOf(page, advice, created, value !== '');
      typed.look(value, known);
      const judgement = judge(typedIn(fields, capsLock), criteria, {
        identifier: shownIdentifier(page) ?? undefined,
        previous: fields.current.map(contentOf).find((text) => text !== '') ?? undefined,
        ...sameAsTyped(fields, typed.previous, known.passwordTyped),
      });
      const moment = {
        criteria,
        judgement,
        strength: typed.strength,
        next: nextStep(advice, fields, judgement),
        eye: judgement.problem?.kind === 'differ' ? eyeOf(page, fields) : null,
      };
      const said = sayNow(moment, voice);
      announce(together([said?.text, said?.help]));
      const now = advice.hints.find(({ current }) => current);
      const waits =
        value === '' && now?.places.some(({ element }) => element.contains(created)) === false;
      return {
        created,
        confirmed,
        voice,
        ...moment,
        said,
        waits,
        announcement,
        suggestions,
        copied,
      };
    },
    async suggest() {
      if (!criteria) return;
      const show = (next: Suggestions) => {
        suggestions = next;
        changed();
      };
      const ideas = await orWait(typed.suggest(criteria), () => show('waiting'));
      if (ideas) show(ideas);
    },
    async copy(password) {
      copied = { password, done: await copyText(password) };
      changed();
    },
  };
}

/**
 * What is known of the password typed to sign in. A page that asks for it in a field of its own is
 * compared with that field instead.
 *
 * @param previous what the background said last
 * @param passwordTyped whether there was one as the page opened
 */
function sameAsTyped(
  { current }: PasswordFields,
  previous: Previous | null,
  passwordTyped: boolean,
): Pick<OwnCredentials, 'isPrevious' | 'previousKnown'> {
  return {
    isPrevious: current.length === 0 && previous === 'same',
    previousKnown: previous === null ? passwordTyped : previous !== 'unknown',
  };
}
