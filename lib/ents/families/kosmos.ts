import { PROFILES } from '../../vocabulary';
import type { Candidate, FamilyReader } from '../candidate';
import { radioCandidates } from '../radio-rows';

/**
 * Value of the entry for pupils and guardians alike, an académie before it in Occitanie. Read in
 * public clients of these ENTs (2026).
 */
const EDUCONNECT_VALUE = /^(?:[A-Z]+-)?EDU(?:_parent_eleve)?$/;

/** Choosers by Kosmos (Skolengo): radios, some of them in folded groups, and « Valider ». */
export const kosmos: FamilyReader = {
  family: 'kosmos',
  root: 'form:has(input[type="radio"][name="selection"])',
  heading: '.panel__body h1, .panel__body p, .cas__login h1, .cas__login p, legend, h1, h2',
  confirm: '#button-submit, .cas__wayf-submit [type="submit"], [type="submit"]',
  candidates: (page, root) =>
    radioCandidates(page, root, 'input[type="radio"][name="selection"]').map(
      ({ control, ...rest }): Candidate => {
        const value = control.getAttribute('value') ?? '';
        const leadsOut = EDUCONNECT_VALUE.test(value);
        return {
          control,
          ...rest,
          target: leadsOut ? 'educonnect' : 'unknown',
          profiles: leadsOut ? PROFILES : null,
          from: `value ${value}`,
        };
      },
    ),
};
