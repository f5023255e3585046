import type { FoundWayBack, WayBackAnswer } from '../../messages/answers';
import type { EntRef } from '../../my-ent/own-ent';
import { SHORTEST_QUERY, TYPING_PAUSE } from '../../typing';
import { backend } from '../backend';
import { orWait } from '../patience';
import type { FoundEnt, SchoolQuestion, WayBackView } from '../view';

/** What the user can answer about their ENT. */
export interface WayBackActions {
  search(query: string): void;
  /** Takes an ENT; searches a place instead. */
  choose(ent: FoundEnt): void;
  /** Asks for another ENT; the one that is known stands until then. */
  doubt(): void;
  /** Keeps the one that was doubted. */
  keep(): void;
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
  let pause: ReturnType<typeof setTimeout> | undefined;

  /** What the user doubts: it is not proposed again while they search. */
  const doubted = () => (shown?.kind === 'ask' ? shown.instead : undefined);
  const question = (query: string, found: readonly FoundEnt[]) => {
    const instead = doubted();
    return { kind: 'ask', query, found, ...(instead && { instead }) } as const;
  };
  const asksFor = (query: string) => shown?.kind === 'ask' && shown.query === query;
  const show = (view: WayBackView) => {
    shown = view;
    changed();
  };
  const wait = () => show({ kind: 'waiting' });
  const ask = (doubted?: FoundWayBack) => {
    if (shown?.kind === 'ask') return;
    const instead = doubted && asShown(doubted);
    show({ kind: 'ask', query: '', found: [], ...(instead && { instead }) });
  };
  const askForSchool = (question: FoundWayBack) => {
    if (!shown || !isSame(question, shown)) show(asShown(question));
  };
  const refresh = async () => {
    questions += 1;
    const mine = questions;
    const answer = await orWait(backend.wayBack(said), () => !shown && wait());
    if (mine !== questions) return;
    const instead = doubted();
    if (instead && isSame(answer, instead)) return;
    if (answer.kind === 'known') show(answer);
    else if (answer.kind === 'ask-school') askForSchool(answer);
    else ask(answer.instead);
  };
  const onSchool = (change: (question: SchoolQuestion) => unknown) => {
    if (shown?.kind === 'ask-school') change(shown);
  };

  const search = async (query: string) => {
    clearTimeout(pause);
    const isSearched = query.trim().length >= SHORTEST_QUERY;
    const before = isSearched && shown?.kind === 'ask' ? shown.found : [];
    show(question(query, before));
    if (!isSearched) return;
    const typed = Date.now();
    const { found, meant } = await backend.searchEnts(query);
    if (!asksFor(query)) return;
    if (found.length > 0 && !meant) return show(question(query, found));
    // The user may still be typing: « grand e » matches nothing, « grand est » does.
    clearTimeout(pause);
    pause = setTimeout(
      () =>
        asksFor(query) &&
        show({ ...question(query, found), ...(meant ? { meant } : { foundNothing: true }) }),
      typed + TYPING_PAUSE - Date.now(),
    );
  };

  return {
    view(known) {
      if (known !== askedFor) {
        askedFor = known;
        refresh();
      }
      return shown;
    },
    search,
    async choose(ent) {
      if (ent.id === null) return search(ent.name);
      const kept = await orWait(backend.chooseEnt(ent.id), wait);
      said = kept.ok ? null : { entId: ent.id, entHome: null };
      if (shown?.kind === 'ask') shown = { kind: 'ask', query: shown.query, found: shown.found };
      await refresh();
    },
    doubt() {
      if (shown?.kind !== 'known' && shown?.kind !== 'ask-school') return;
      show({ kind: 'ask', query: '', found: [], instead: shown });
      backend.doubtEnt(true, said);
    },
    keep() {
      const instead = doubted();
      if (!instead) return;
      show(instead);
      backend.doubtEnt(false, said);
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

/** What the background found, with nothing typed yet. */
const asShown = (found: FoundWayBack) =>
  found.kind === 'known' ? found : { ...found, given: '', problem: null };

/** Whether both speak of the same ENT, or of the same address of it. */
function isSame(one: WayBackAnswer | WayBackView, other: WayBackView): boolean {
  if (one.kind === 'known') return other.kind === 'known' && other.href === one.href;
  if (one.kind !== 'ask-school') return false;
  return other.kind === 'ask-school' && other.entId === one.entId;
}
