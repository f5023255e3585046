import { PROFILES } from '../../../vocabulary';
import type { Candidate, MarkedFamily } from '../candidate';
import { promisesEduconnect } from '../labels';
import { holderOf } from '../open-roots';
import { optionRows } from '../option-rows';
import { radioRows } from '../radio-rows';

/**
 * Value of the entry for pupils and guardians alike, after an académie in Occitanie. Read in public
 * clients of these ENTs (2026).
 */
const EDUCONNECT_VALUE = /^(?:[A-Z]+-)?EDU(?:_parent_eleve)?$/;

const RADIOS = 'input[type="radio"][name="selection"]';
const LIST = 'select[name="selection"]';

/** Choosers by Kosmos (Skolengo): radio buttons, some in folded groups, or a list; then « Valider ». */
export const kosmos: MarkedFamily = {
  family: 'kosmos',
  confirm: '#button-submit, [type="submit"], button:not([type])',
  marks: `${RADIOS}, ${LIST}`,
  anchor: 'button-submit',
  rootOf: (mark) => holderOf(mark, 'form, main, body'),
  candidates: (page, root) =>
    [...radioRows(page, page.find(RADIOS, root), root), ...optionRows(page, root, LIST)].map(
      ({ control, ...rest }): Candidate => {
        const value = control.getAttribute('value') ?? '';
        const leadsOut = EDUCONNECT_VALUE.test(value);
        // « de l’académie de Toulouse avec EduConnect » names nobody: only the two profiles have it.
        return {
          control,
          ...rest,
          target: leadsOut ? 'educonnect' : 'unknown',
          profiles: leadsOut || promisesEduconnect(page.name(rest.label)) ? PROFILES : null,
        };
      },
    ),
};
