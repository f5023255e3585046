import type { Contact } from '../../lib/school/contact';
import { colonIn } from '../../lib/texts/colon';
import { dotted } from '../../lib/texts/dotted';
import { useLanguage, useTexts } from '../ui/texts';

/** Whom to call and how, one line each. */
export function ContactLines(contact: Contact) {
  const textOf = useTexts();
  const colon = colonIn(useLanguage());
  const { lines, phone, mail, page, pupils, parents } = contact;
  return (
    <>
      {lines.length > 0 && (
        <p>
          <bdi>{dotted(lines)}</bdi>
        </p>
      )}
      {phone && (
        <p>
          <a href={`tel:${phone.replace(/[^\d+]/g, '')}`}>
            <bdi>{phone}</bdi>
          </a>
        </p>
      )}
      {mail && (
        <p>
          <a href={`mailto:${mail}`}>
            <bdi>{mail}</bdi>
          </a>
        </p>
      )}
      {page && (
        <p>
          <a href={page} target="_blank" rel="noreferrer">
            <bdi>{page}</bdi>
          </a>
        </p>
      )}
      {pupils && (
        <p>
          {textOf('pupil_profile')}
          {colon} <bdi>{pupils}</bdi>
        </p>
      )}
      {parents && (
        <p>
          {textOf('guardian_profile')}
          {colon} <bdi>{parents}</bdi>
        </p>
      )}
    </>
  );
}
