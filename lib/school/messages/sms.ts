import { writtenAddress } from '../../my-ent/written-address';
import { ISOLATES } from '../../texts/page-words';
import type { Texts } from '../../texts/texts';
import type { MessageFacts } from './facts';
import { forSms, smsSize } from './sms-size';

/**
 * Most characters of an SMS to parents, whatever its alphabet: what one holds at best.
 *
 * @internal exported for tests only
 */
export const LONGEST_SMS = 160;

/** What may be left out where there is no room, the least needed first. */
const PARTS = ['hello', 'name', 'help', 'account', 'address', 'ent'] as const;

/**
 * The SMS to parents: as much as fits. The address is whole or absent: half of one leads elsewhere.
 */
export function smsTo(facts: MessageFacts, texts: Texts): string {
  const wholes = PARTS.map((_, index) => written(facts, texts, PARTS.slice(index)));
  const shortest = written(facts, texts, []);
  return wholes.find((text) => smsSize(text).length <= LONGEST_SMS) ?? shortest;
}

function written(
  { school, ent, account }: MessageFacts,
  texts: Texts,
  kept: readonly string[],
): string {
  const has = (part: (typeof PARTS)[number]) => kept.includes(part);
  const name = has('ent') ? ent?.name : undefined;
  const place = has('address') && ent?.href ? writtenAddress(ent.href) : name;
  const said = [
    has('hello') ? texts.get('message_hello') : [],
    has('name') && school.schoolName ? school.schoolName : [],
    place ? texts.get('message_sms_where', [place]) : texts.get('message_where_unknown'),
    has('account') && account === 'educonnect' ? texts.get('message_account') : [],
    has('account') && account === 'local' ? texts.get('message_local') : [],
    has('help') && school.helpPhone ? texts.get('message_sms_help', [school.helpPhone]) : [],
  ];
  return forSms(said.flat().join('\n').replace(ISOLATES, ''));
}
