import { browser } from 'wxt/browser';
import { copyText } from '../../copy-text';
import { STRENGTH_PORT, type Strength } from '../../messages/strength';
import type { Page } from '../../page/page';
import type { Criteria } from '../../password/criteria';
import { type Judgement, judge } from '../../password/problem';
import { readCriteria } from '../../password/read-criteria';
import { sayProblem, type Voice } from '../../password/say';
import { sayUnsure } from '../../password/say-unread';
import { createStrengthClient } from '../../password/strength/client';
import { forbiddenWords } from '../../password/strength/forbidden-words';
import type { CopiedSuggestion, Suggestions } from '../../password/suggestion';
import { passwordFields } from '../../recognise/password-fields';
import { createAnnouncer } from '../../texts/announce';
import { createTexts, type Texts } from '../../texts/texts';
import type { Language } from '../../vocabulary';
import type { Advice } from '../advice/advice';
import { backend } from '../backend';
import { shownIdentifier } from '../extras/shown-identifier';
import type { Look } from '../guide';
import { AGAIN, orWait, untilAnswered } from '../patience';
import type { PasswordView } from '../view';
import { createFingerprint } from '../watch/fingerprint';
import { namedOn } from './named-on';
import type { PreviousPassword } from './previous-password';
import { contentOf, typedIn } from './typed-in-fields';

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
 * @param previous the password that the new one must not be
 * @param signal ends it
 */
export function createPasswordState(
  changed: () => void,
  previous: PreviousPassword,
  signal: AbortSignal,
): PasswordState {
  let strength: Strength | null = null;
  let announcement = '';
  let suggestions: Suggestions | null = null;
  let copied: CopiedSuggestion | null = null;
  let field: Element | null = null;
  let rules: { criteria: Criteria; typing: boolean; words: string } | null = null;
  let looked: number | null = null;
  let forbidden: string[] = [];
  let personal: readonly string[] = [];
  let texts: Texts | null = null;
  let askedIn: Language | null = null;
  let again: ReturnType<typeof setTimeout> | undefined;

  const askTexts = async (language: Language) => {
    askedIn = language;
    const catalogue = await backend.texts(language);
    askedIn = null;
    if (!catalogue) return;
    texts = createTexts(language, catalogue);
    changed();
  };

  const askAgain = () => {
    looked = null;
    changed();
  };
  const client = createStrengthClient({
    connect: () => browser.runtime.connect({ name: STRENGTH_PORT }),
    onStrength(answer) {
      strength = answer;
      changed();
    },
    onSilence() {
      clearTimeout(again);
      again = setTimeout(askAgain, AGAIN);
    },
    signal,
  });
  signal.addEventListener('abort', () => clearTimeout(again));
  addEventListener('pagehide', client.rest, { signal });
  addEventListener('pageshow', ({ persisted }) => persisted && askAgain(), { signal });
  const fingerprint = createFingerprint();
  const announce = createAnnouncer((text) => {
    announcement = text;
    changed();
  }, signal);

  /**
   * A page may show its rules only once typing begins, or a browser translate it meanwhile, so they
   * are read again then.
   */
  const criteriaOf = (page: Page, advice: Advice, created: Element, typing: boolean): Criteria => {
    const words = page.find('body')[0]?.textContent ?? '';
    if (!rules || field !== created || rules.typing !== typing || rules.words !== words) {
      field = created;
      rules = {
        typing,
        words,
        criteria: readCriteria(page, created, {
          singleForm: advice.screen === 'educonnect/activation-form',
          profile: advice.profile,
        }),
      };
    }
    return rules.criteria;
  };

  return {
    view({ page, advice, known, capsLock }) {
      const fields = passwordFields(page);
      if (!fields.created) return null;
      client.warm();
      if (texts?.language !== known.texts.language) {
        if (askedIn !== known.texts.language) askTexts(known.texts.language);
        return null;
      }
      const voice = { texts, profile: advice.profile };
      const value = contentOf(fields.created);
      const criteria = criteriaOf(page, advice, fields.created, value !== '');
      const print = fingerprint(value);
      // Who is kept may be known late, or change.
      if (print !== looked || personal !== known.personal) {
        looked = print;
        personal = known.personal;
        forbidden = forbiddenWords(personal, namedOn(page, personal), value);
        client.ask(value, forbidden);
        if (fields.current.length === 0) previous.compare(value);
      }
      const judgement = judge(typedIn(fields, capsLock), criteria, {
        identifier: shownIdentifier(page) ?? undefined,
        previous: fields.current.map(contentOf).find((text) => text !== '') ?? undefined,
        isPrevious: previous.same,
        previousKnown: previous.known,
      });
      announce(aloud(judgement, criteria, voice));
      const { created, confirmed } = fields;
      return {
        created,
        confirmed,
        voice,
        criteria,
        judgement,
        strength,
        announcement,
        suggestions,
        copied,
      };
    },
    async suggest() {
      if (!rules) return;
      const { criteria } = rules;
      const show = (next: Suggestions) => {
        suggestions = next;
        changed();
      };
      const wait = () => show('waiting');
      const ideas = await orWait(
        untilAnswered(() => client.suggest(criteria, forbidden), signal),
        wait,
      );
      if (ideas) show(ideas);
    },
    async copy(password) {
      copied = { password, done: await copyText(password) };
      changed();
    },
  };
}

/** What a screen reader is told: what is wrong, that all is well, or that nobody can tell. */
function aloud({ check, problem }: Judgement, criteria: Criteria, voice: Voice): string {
  if (problem) return sayProblem(problem, voice);
  if (check.length === 0) return '';
  return check.verdict === 'accepted'
    ? voice.texts.get('password_accepted')
    : sayUnsure(criteria, voice);
}
