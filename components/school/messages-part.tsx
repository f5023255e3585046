import { useState } from 'preact/hooks';
import type { MessageFacts } from '../../lib/school/messages/facts';
import { messagesTo } from '../../lib/school/messages/messages';
import { smsSize } from '../../lib/school/messages/sms-size';
import { LANGUAGE_FACTS } from '../../lib/texts/languages';
import type { Texts } from '../../lib/texts/texts';
import { useLanguage, useTexts } from '../ui/texts';
import { useUniqueId } from '../ui/use-unique-id';
import { CopyButton } from './copy-button';
import { Part } from './part';

/** The messages to parents, in the language chosen here, each to be copied by a click. */
export function MessagesPart(props: { facts: MessageFacts; texts: readonly Texts[] }) {
  const textOf = useTexts();
  const id = useUniqueId();
  const own = useLanguage();
  const [language, setLanguage] = useState(own);
  const texts = props.texts.find((one) => one.language === language);
  const page = props.texts.find((one) => one.language === own);
  if (!texts || !page) return null;
  const { subject, mail, notebook, sms } = messagesTo(props.facts, texts);
  return (
    <Part title={textOf('setup_messages')}>
      <div class="field">
        <label class="field__label" for={id}>
          {textOf('setup_message_language')}
        </label>
        <select
          class="field__input"
          id={id}
          value={language}
          onChange={({ currentTarget: { value } }) =>
            setLanguage(props.texts.find((one) => one.language === value)?.language ?? language)
          }
        >
          {props.texts.map((one) => (
            <option key={one.language} value={one.language} lang={one.language}>
              {LANGUAGE_FACTS[one.language].name}
            </option>
          ))}
        </select>
      </div>
      <Message label={textOf('setup_message_subject')} message={subject} texts={texts} rows={2} />
      <Message label={textOf('setup_message_mail')} message={mail} texts={texts} rows={12} />
      <Message label={textOf('setup_message_notebook')} message={notebook} texts={texts} rows={8} />
      <Message label={textOf('setup_message_sms')} message={sms} texts={texts} rows={5} />
      <SmsSize sms={sms} page={page} />
    </Part>
  );
}

function Message(props: { label: string; message: string; texts: Texts; rows: number }) {
  const id = useUniqueId();
  const { message, texts } = props;
  return (
    <div class="field">
      <label class="field__label" for={id}>
        {props.label}
      </label>
      <textarea
        class="field__input school__message"
        id={id}
        rows={props.rows}
        readOnly
        lang={texts.language}
        dir={texts.direction}
        value={message}
      />
      <CopyButton text={message} of={props.label} />
    </div>
  );
}

/** How many SMS it is, and why there are several; said in the language of the page. */
function SmsSize({ sms, page }: { sms: string; page: Texts }) {
  const { length, parts, room, isPlain } = smsSize(sms);
  return (
    <p class="quiet">
      {page.get('setup_sms_length', [length])} · {page.count('setup_sms_count', parts)}{' '}
      {!isPlain && page.get('setup_sms_letters', [room])}
    </p>
  );
}
