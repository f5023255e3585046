import { writtenAddress } from '../../my-ent/written-address';
import { ISOLATES } from '../../texts/page-words';
import type { Texts } from '../../texts/texts';
import { callLines } from '../contact';
import type { MessageFacts } from './facts';
import { smsTo } from './sms';

/** What parents may be sent, ready to be pasted. No message asks for anything. */
export interface Messages {
  /** Of a mail: what it is about, and what it says. */
  readonly subject: string;
  readonly mail: string;
  /** A few lines to stick in the carnet: an address there is typed, not clicked on. */
  readonly notebook: string;
  /** At most 160 characters. */
  readonly sms: string;
}

/**
 * The messages to parents in one language. What the school has typed stays as it is.
 *
 * @param facts see `messageFacts`
 * @param texts the language
 */
export function messagesTo(facts: MessageFacts, texts: Texts): Messages {
  const { school, ent, account } = facts;
  const call = callLines(school)?.guardian;
  const where = ent ? texts.get('message_where', [ent.name]) : texts.get('message_where_unknown');
  const address = (write: (href: string) => string) =>
    ent?.href ? [texts.get('message_address'), write(ent.href)] : [texts.get('message_no_address')];
  const rest = [
    ...(account === 'educonnect' ? [texts.get('message_account')] : []),
    ...(account === 'local' ? [texts.get('message_local')] : []),
    ...(call ? [texts.get('message_help', [call])] : []),
    texts.get('message_password'),
  ];
  const named = school.schoolName ?? [];
  return {
    subject: plain([texts.get('message_subject'), named].flat().join(' · ')),
    mail: lines([
      [texts.get('message_hello')],
      [where, ...address((href) => href)],
      rest,
      [texts.get('message_thanks'), named].flat(),
    ]),
    notebook: lines([[named, where, address(writtenAddress)].flat(2), rest]),
    sms: smsTo(facts, texts),
  };
}

const lines = (blocks: readonly (readonly string[])[]): string =>
  plain(blocks.map((block) => block.join('\n')).join('\n\n'));

/** An address that is followed by an unseen sign would be taken with it. */
const plain = (text: string): string => text.replace(ISOLATES, '');
