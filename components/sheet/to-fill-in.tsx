import { contactOf } from '../../lib/school/contact';
import { colonIn } from '../../lib/texts/colon';
import { useSchool } from '../school/school';
import { useLanguage, useReader, useTexts } from '../ui/texts';

/** Lines to write on: the identifier, for its owner, and whom to call, unless the school has said so. */
export function ToFillIn() {
  const textOf = useTexts();
  const colon = colonIn(useLanguage());
  const isCallSaid = contactOf(useSchool(), useReader()) !== null;
  return (
    <ul class="sheet__lines">
      <li class="sheet__line">
        <b>
          {textOf('sheet_identifier')}
          {colon}
        </b>
        <small>{textOf('sheet_password')}</small>
      </li>
      {!isCallSaid && (
        <li class="sheet__line">
          <b>
            {textOf('sheet_call')}
            {colon}
          </b>
        </li>
      )}
    </ul>
  );
}
