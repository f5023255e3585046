import type { Box, Cause } from './boxes';
import { requiresEmail } from './parts';
import { at, type RefusalRule, see } from './vocabulary';

/** What to say when these boxes are refused for these causes. */
export const refused = (
  boxes: readonly Box[],
  causes: readonly Cause[],
  text: RefusalRule['text'],
  more: Partial<RefusalRule> = {},
): RefusalRule => ({ boxes, causes, text, ...more });

/** What to say of an email address that nobody must give, unless the page marks it as required. */
export const optionalEmail = refused(['email'], ['malformed'], 'refusal_email_optional', {
  when: see.none(requiresEmail),
});

/** The page’s own button for another captcha image (login pages v24.3 and v25.5). */
const otherLetters: NonNullable<RefusalRule['quotes']> = [
  at.css('#reloadCaptchaIcon'),
  at.action('Changer d’image', 'Changer l’image', 'Nouvelle image', 'Autre image'),
];

const WRONG: readonly Cause[] = ['mismatch', 'malformed', 'different', 'expired', 'unknown'];

/** Boxes whose content the school has on record. */
const IN_THE_RECORD: readonly Box[] = ['phone', 'last-name', 'first-name'];

/** What to check of a date of birth that is not the one on record. */
const DATE_CHECKS = ['check_date_order', 'check_date_whose'] as const;

/** What to check of a new password that the page did not take. */
const PASSWORD_CHECKS = ['check_password_message', 'check_password_new'] as const;

/**
 * What every screen says of a refusal; the first rule that fits wins. In the texts of the last
 * ones, `$1` is the name of the box.
 */
export const REFUSALS: readonly RefusalRule[] = [
  // Whoever starts again has nothing left to fill in.
  refused([], ['unknown', 'taken'], 'refusal_active', {
    ends: true,
    when: see.states(
      'compte est déjà activé',
      'compte a déjà été activé',
      'compte est déjà actif',
      'compte déjà activé',
      'avez déjà activé',
    ),
  }),
  refused(['birth-date'], ['empty'], 'refusal_date_empty'),
  refused(['birth-date'], ['malformed'], 'refusal_date_malformed'),
  refused(['birth-date'], ['mismatch'], 'refusal_date', { checks: DATE_CHECKS, school: true }),
  refused(['email', 'confirm-email'], ['malformed'], 'refusal_email_malformed'),
  refused(['email', 'confirm-email'], ['different'], 'refusal_emails_differ'),
  refused(['email', 'confirm-email'], ['taken'], 'refusal_email_taken'),
  refused(['new-password', 'confirm-password'], ['different'], 'refusal_passwords_differ'),
  refused(['new-password'], ['taken'], 'refusal_password', { checks: ['check_password_new'] }),
  refused(['new-password'], ['malformed', 'mismatch', 'expired', 'unknown'], 'refusal_password', {
    checks: PASSWORD_CHECKS,
  }),
  refused(['current-password'], ['mismatch'], 'refusal_current_password'),
  refused(['captcha'], WRONG, 'refusal_captcha_change', {
    quotes: otherLetters,
    clicks: otherLetters,
    first: otherLetters,
  }),
  refused(['captcha'], WRONG, 'refusal_captcha'),
  refused(['sms-code'], ['mismatch', 'malformed'], 'sms_code_refused', {
    checks: ['check_code_last', 'check_code_digits'],
  }),
  refused(['legal-link'], ['empty'], 'guardian_children_link_missing'),
  refused(['consent'], [], 'consent'),
  refused(['page'], ['expired'], 'session_expired', { when: see.says('session', 'inactivité') }),
  refused(['page'], [], 'refusal_page'),
  refused(['other'], [], 'refusal_unknown'),
  refused([], ['empty'], 'refusal_empty'),
  refused([], ['malformed'], 'refusal_malformed'),
  refused(IN_THE_RECORD, ['mismatch'], 'refusal_mismatch', { school: true }),
  refused([], ['mismatch'], 'refusal_mismatch'),
  refused([], ['taken'], 'refusal_taken'),
  refused([], ['expired'], 'refusal_expired'),
  refused([], [], 'refusal_several', { several: true }),
  refused([], [], 'refusal_unknown'),
];
