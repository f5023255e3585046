import type { Contact } from '../../lib/school/contact';
import { ContactLines } from '../school/contact-lines';
import { type Speech, said } from './said';

/** Whom to call; a line to write it on where the school says nothing. */
export function PrintedContact({ contact, speech }: { contact: Contact | null; speech: Speech }) {
  return contact ? (
    <section class="contact">
      <h2>{said(speech, 'school_contact')}</h2>
      <ContactLines {...contact} />
    </section>
  ) : (
    <ul class="sheet__lines">
      <li class="sheet__line">
        <b>{said(speech, 'sheet_call')} :</b>
      </li>
    </ul>
  );
}
