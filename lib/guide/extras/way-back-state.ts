import type { EntRef } from '../../my-ent/own-ent';
import { SHORTEST_QUERY, TYPING_PAUSE } from '../../typing';
import { backend } from '../backend';
import { orWait } from '../patience';
import type { FoundEnt, SchoolQuestion, WayBackView } from '../view';

/** What the user can answer about their ENT. */
export interface WayBackActions {
  search(query: string): void;
  choose(ent: FoundEnt): void;
  forget(): void;
  /** Takes in what the user types as their school's address. */
  typeSchool(given: string): void;
  /** Submits what was typed. */
  giveSchool(): void;
  /** Notes that the user does not know the address. */
  leaveSchool(): void;
  /** Asks again: the user knows the address after all. */
  askSchool(): void;
}

/** The way back: asked of the background, then of the user if need be. */
export interface WayBackState extends WayBackActions {
  /**
   * Gives what to show now; null until the background has answered.
   *
   * @param known what is known of the user; when it changes, the way back is asked for again
   */
  view(known: object): WayBackView | null;
}

/** @param changed called when there is something new to show */
export function createWayBackState(changed: () => void): WayBackState {
  let askedFor: object | null = null;
  let questions = 0;
  let shown: WayBackView | null = null;
  /** What the user said about their ENT when it could not be stored. */
  let said: EntRef | null = null;
  /** The address that the user said is not their ENT's. */
  let refused: string | null = null;

  let pause: ReturnType<typeof setTimeout> | undefined;

  const asksFor = (query: string) => shown?.kind === 'ask' && shown.query === query;
  const show = (view: WayBackView) => {
    shown = view;
    changed();
  };
  const wait = () => show({ kind: 'waiting' });
  const ask = () => {
    if (shown?.kind !== 'ask') show({ kind: 'ask', query: '', found: [] });
  };
  const askForSchool = (question: Omit<SchoolQuestion, 'given' | 'problem'>) => {
    const isSame = shown?.kind === 'ask-school' && shown.entId === question.entId;
    if (!isSame) show({ ...question, given: '', problem: null });
  };
  const refresh = async () => {
    questions += 1;
    const mine = questions;
    const answer = await orWait(backend.wayBack(said), () => !shown && wait());
    if (mine !== questions) return;
    if (answer.kind === 'known' && answer.href !== refused) show(answer);
    else if (answer.kind === 'ask-school') askForSchool(answer);
    else ask();
  };
  const onSchool = (change: (question: SchoolQuestion) => unknown) => {
    if (shown?.kind === 'ask-school') change(shown);
  };

  return {
    view(known) {
      if (known !== askedFor) {
        askedFor = known;
        refresh();
      }
      return shown;
    },
    async search(query) {
      clearTimeout(pause);
      const isSearched = query.trim().length >= SHORTEST_QUERY;
      const before = isSearched && shown?.kind === 'ask' ? shown.found : [];
      show({ kind: 'ask', query, found: before });
      if (!isSearched) return;
      const typed = Date.now();
      const found = await backend.searchEnts(query);
      if (!asksFor(query)) return;
      if (found.length > 0) return show({ kind: 'ask', query, found });
      // The user may still be typing: « grand e » matches nothing, « grand est » does.
      clearTimeout(pause);
      pause = setTimeout(
        () => asksFor(query) && show({ kind: 'ask', query, found, foundNothing: true }),
        typed + TYPING_PAUSE - Date.now(),
      );
    },
    async choose(ent) {
      refused = null;
      const kept = await orWait(backend.chooseEnt(ent.id), wait);
      said = kept.ok ? null : { entId: ent.id, entHome: null };
      await refresh();
    },
    async forget() {
      refused = shown?.kind === 'known' ? shown.href : null;
      said = null;
      await orWait(backend.chooseEnt(null), wait);
      ask();
    },
    typeSchool: (given) => onSchool((question) => show({ ...question, given, problem: null })),
    async giveSchool() {
      const question = shown;
      if (question?.kind !== 'ask-school') return;
      const { entId, given } = question;
      const say = (problem: SchoolQuestion['problem']) =>
        onSchool((now) => now.given === given && show({ ...now, problem }));
      const taken = await orWait(backend.takeSchool(entId, given), () => say('waiting'));
      if (!taken.ok) return say(taken.problem);
      said = taken.kept?.ok ? null : { entId, entHome: taken.address };
      await refresh();
    },
    leaveSchool: () =>
      onSchool((question) => {
        show({ ...question, problem: null, unanswered: true });
        backend.leaveUnanswered(question.entId);
      }),
    askSchool: () => onSchool((question) => show({ ...question, unanswered: false })),
  };
}
