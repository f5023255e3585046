import { browser } from 'wxt/browser';
import { copyText } from '../copy-text';
import { STRENGTH_PORT } from '../messages/answers';
import type { Page } from '../page/page';
import type { Criteria } from '../password/criteria';
import { type Judgement, judge } from '../password/problem';
import { readCriteria } from '../password/read-criteria';
import { sayProblem, type Voice } from '../password/say';
import { sayUnsure } from '../password/say-unread';
import { createStrengthClient } from '../password/strength/client';
import { forbiddenWords } from '../password/strength/forbidden-words';
import type { Strength } from '../password/strength/messages';
import type { CopiedSuggestion, Suggestion } from '../password/suggestion';
import { passwordFields } from '../recognise/password-fields';
import { createAnnouncer } from '../texts/announce';
import { createTexts, type Texts } from '../texts/texts';
import type { Language } from '../vocabulary';
import type { Advice } from './advice';
import { backend } from './backend';
import { contentOf, entriesIn } from './entries';
import type { Look } from './guide';
import { namedOn } from './named-on';
import type { PreviousPassword } from './previous-password';
import { shownIdentifier } from './shown-identifier';
import type { PasswordView } from './view';

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
  let estimating = true;
  let announcement = '';
  let suggestions: readonly Suggestion[] | null = null;
  let copied: CopiedSuggestion | null = null;
  let field: Element | null = null;
  let rules: { criteria: Criteria; typing: boolean; words: string } | null = null;
  let typed = true;
  let forbidden: string[] = [];
  let personal: readonly string[] = [];
  let texts: Texts | null = null;
  let askedIn: Language | null = null;

  const askTexts = async (language: Language) => {
    askedIn = language;
    const catalogue = await backend.texts(language);
    askedIn = null;
    if (!catalogue) return;
    texts = createTexts(language, catalogue);
    changed();
  };

  const client = createStrengthClient({
    connect: () => browser.runtime.connect({ name: STRENGTH_PORT }),
    onStrength(answer) {
      strength = answer;
      estimating = answer !== null;
      changed();
    },
    signal,
  });
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

  const noticeTyping = ({ target }: Event) => {
    typed ||= target === field;
  };
  document.addEventListener('input', noticeTyping, { capture: true, passive: true, signal });

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
      // Who is kept may be known late, or change.
      typed ||= personal !== known.personal;
      personal = known.personal;
      if (typed) {
        estimating = true;
        forbidden = forbiddenWords(personal, namedOn(page, personal), value);
        client.ask(value, forbidden);
        if (fields.current.length === 0) previous.compare(value);
        typed = false;
      }
      const judgement = judge(entriesIn(fields, capsLock), criteria, {
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
        estimating,
        announcement,
        suggestions,
        copied,
      };
    },
    async suggest() {
      if (!rules) return;
      suggestions = await client.suggest(rules.criteria, forbidden);
      changed();
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
