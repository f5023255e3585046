import type { OtherWay, WayBackAnswer } from '../messages/answers';
import { readPeople } from '../people/people';
import { readSettings } from '../storage/settings';
import { entLines } from './ent-lines';

/** Most ENTs of a family; more are those of a class, on an adult's computer. */
const MOST = 4;

/**
 * Adds to a way back those of the other children: one account opens them all, and nothing on the portal
 * tells whose ENT its user comes for. Not on a shared computer: those kept may be somebody else's.
 *
 * @returns the same answer where there are no others; where the ENT is unknown, those of the family
 */
export async function withOthers(answer: WayBackAnswer): Promise<WayBackAnswer> {
  const isAsked = answer.kind === 'ask-ent' && !answer.instead;
  if (answer.kind !== 'known' && !isAsked) return answer;
  const [{ value: settings }, { value: people }] = await Promise.all([
    readSettings(),
    readPeople(),
  ]);
  const ways = entLines(settings, people).flatMap(({ names, name, href }): OtherWay[] =>
    href === null ? [] : [{ names, name, href }],
  );
  if (settings.sharedComputer || ways.length < 2 || ways.length > MOST) return answer;
  const [first] = ways;
  if (answer.kind !== 'known') {
    return first ? { kind: 'known', place: 'ent', ...first, others: ways.slice(1) } : answer;
  }
  const others = ways.filter(({ href }) => !isSame(href, answer.href));
  const own = ways.find(({ href }) => isSame(href, answer.href));
  return { ...answer, ...(own && { names: own.names }), others };
}

/** A school is kept with or without the slash at its end. */
const isSame = (one: string, other: string): boolean => new URL(one).href === new URL(other).href;
