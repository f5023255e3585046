import { contactOf } from '../../lib/school/contact';
import { useReader, useTexts } from '../ui/texts';
import { ContactLines } from './contact-lines';
import { useSchool } from './school';

/**
 * Whom the school says to call, or what it has its reader told instead; nothing where it says nothing.
 */
export function Contact() {
  const textOf = useTexts();
  const contact = contactOf(useSchool(), useReader());
  if (!contact) return null;
  return (
    <section class="contact" aria-labelledby="contact-title">
      <h2 id="contact-title">{textOf('school_contact')}</h2>
      <ContactLines {...contact} />
    </section>
  );
}
