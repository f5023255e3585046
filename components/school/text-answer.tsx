import { type KeyFacts, SCHOOL_KEYS, type SchoolKey } from '../../lib/school/keys';
import type { TextKey } from '../../lib/texts/texts';
import { Field } from '../ui/field';
import { useTexts } from '../ui/texts';
import type { Given } from './given';

/** The label of each setting that is typed. */
const LABELS = {
  schoolName: 'setup_name',
  entHome: 'setup_home',
  helpName: 'setup_help_name',
  helpPhone: 'setup_help_phone',
  helpMail: 'setup_help_mail',
  helpUrl: 'setup_help_url',
  helpHours: 'setup_help_hours',
  helpPupils: 'setup_help_pupils',
  helpParents: 'setup_help_parents',
} as const satisfies Partial<Record<SchoolKey, TextKey>>;

/** Longest text that a box takes where the setting has no bound of its own. */
const LONGEST = 200;

/** One setting to type, with its example, and what is wrong with it. */
export function TextAnswer({ name, given }: { name: keyof typeof LABELS; given: Given }) {
  const textOf = useTexts();
  const facts: KeyFacts = SCHOOL_KEYS[name];
  const reason = given.refused.get(name);
  const example = String(facts.example);
  const isSentence = name === 'helpPupils' || name === 'helpParents';
  return (
    <Field
      label={textOf(LABELS[name])}
      help={
        name === 'entHome'
          ? textOf('setup_home_help')
          : textOf(isSentence ? 'setup_help_sentence' : 'setup_example', [example])
      }
      value={String(given.values[name] ?? '')}
      longest={facts.kind === 'text' ? facts.longest : LONGEST}
      error={reason ? textOf('policy_refused', [textOf(`policy_reason_${reason}`)]) : null}
      onInput={(text) => given.onGive(name, text)}
    />
  );
}
