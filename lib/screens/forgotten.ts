import type { TextKey } from '../texts/texts';
import { educonnect } from './hosts';
import {
  backToLogin,
  consentStep,
  linkExpired,
  messageMailed,
  nextButton,
  passwordChanged,
  messageSent as sent,
  tickedWay,
  waysToSend,
} from './parts';
import { refused } from './refusals';
import { at, hint, type Screen, screen, see, type Target } from './vocabulary';

/** Fields that either screen may ask for. */
type Asked = 'identifier' | 'email' | 'phone';

/** The page’s own way to another link where one is no longer valid. */
const askAgain: Target = [
  at.action('nouvelle demande', 'nouveau lien', 'Recommencer', 'Renvoyer le mail', 'Renvoyer'),
];

/** What differs between the two screens. */
interface Forgotten {
  readonly seen: Screen['seen'];
  /** A part of its address. */
  readonly path: string;
  /** A part of the other one's address. */
  readonly otherPath: string;
  readonly headings: readonly string[];
  /** The fields it shows once the way to send is chosen. */
  readonly fields: readonly Asked[];
  /** Those that have a hint, in order. */
  readonly asks: readonly Asked[];
  /** Says what to do with the message, and with one that went by mail. */
  readonly read: TextKey;
  readonly readMail: TextKey;
  /** Says what to ask the school. */
  readonly school: TextKey;
}

/**
 * The screen for a forgotten identifier or password.
 *
 * @param what what was forgotten
 * @param own what this screen does not share with the other
 */
export function forgotten(what: 'identifier' | 'password', own: Forgotten): Screen {
  const fields = own.fields.map((name) => see.field(name));
  return screen({
    id: `educonnect/forgotten-${what}`,
    seen: own.seen,
    on: educonnect,
    landmark: see.all(
      see.any(see.path(own.path), see.heading(...own.headings)),
      see.none(
        see.path(own.otherPath),
        see.field('password'),
        see.field('new-password'),
        see.heading('indisponible'),
        passwordChanged,
      ),
    ),
    title: `forgotten_${what}_title`,
    titleWhen: [{ when: sent, title: 'forgotten_sent_title' }],
    refusals: [
      // The form is gone with what was typed: all there is to do is choose again.
      refused(['page'], ['mismatch'], 'forgotten_refused_choose', {
        when: see.none(...fields),
        first: waysToSend,
        clicks: waysToSend,
        school: true,
      }),
      refused(['page', 'identifier', 'email', 'phone'], ['mismatch'], 'forgotten_refused', {
        when: see.any(...fields),
        school: true,
      }),
    ],
    profileFrom: [
      { when: see.path('responsable'), profile: 'guardian' },
      { when: see.path('eleve'), profile: 'pupil' },
    ],
    hints: [
      hint.step([`forgotten-${what}.choose`, 'forgotten_choose'], waysToSend, {
        each: 'any',
        when: see.any(tickedWay, see.none(...fields, sent)),
      }),
      // Some generations look an identifier up by name too.
      hint.step(
        [`forgotten-${what}.last-name`, 'guardian_identity_last_name'],
        [at.field('last-name')],
        {
          when: see.field('last-name'),
        },
      ),
      hint.step(
        [`forgotten-${what}.first-name`, 'guardian_identity_first_name'],
        [at.field('first-name')],
        {
          when: see.field('first-name'),
        },
      ),
      ...own.asks.flatMap((name) => {
        const place = [at.field(name)];
        const words = [`forgotten-${what}.${name}`, `forgotten_${name}`] as const;
        if (name !== 'phone') return [hint.step(words, place, { when: see.field(name) })];
        const mail = see.field('email');
        return [
          hint.step(words, place, { when: see.all(see.field(name), mail) }),
          hint.step([`forgotten-${what}.phone-alone`, 'forgotten_phone_alone'], place, {
            when: see.all(see.field(name), see.none(mail)),
          }),
        ];
      }),
      hint.mend([`forgotten-${what}.again`, 'go_on'], askAgain, {
        when: linkExpired,
        picture: 'mail',
      }),
      consentStep(`forgotten-${what}`),
      hint.step([`forgotten-${what}.submit`, 'go_on'], nextButton, { when: see.none(sent) }),
      hint.away([`forgotten-${what}.read`, own.read], {
        when: see.all(sent, see.none(messageMailed)),
        picture: 'phone',
      }),
      hint.away([`forgotten-${what}.read-mail`, own.readMail], {
        when: see.all(sent, messageMailed),
        picture: 'mail',
      }),
      hint.step([`forgotten-${what}.back`, 'go_on'], backToLogin, { when: sent }),
      hint.note([`forgotten-${what}.school`, own.school], {
        when: see.none(sent),
        picture: 'ask',
      }),
    ],
  });
}
