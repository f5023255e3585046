import type { Profile } from '../vocabulary';
import type { SchoolPolicy } from './policy';

/** Whom a school says to call. What it does not say is empty, or absent. */
export interface Contact {
  /** The school, the person or office, and its hours. */
  readonly lines: readonly string[];
  readonly phone: string | undefined;
  readonly mail: string | undefined;
  readonly page: string | undefined;
  /** What pupils, and parents, are told instead. */
  readonly pupils: string | undefined;
  readonly parents: string | undefined;
}

const NOTHING: Contact = {
  lines: [],
  phone: undefined,
  mail: undefined,
  page: undefined,
  pupils: undefined,
  parents: undefined,
};

/** What is said of whom to call, in one line, to each of those who may be stuck. */
export interface CallLines {
  readonly pupil: string;
  readonly guardian: string;
}

/**
 * Whom the school says to call; null where it says nothing: the name of the school alone calls nobody.
 *
 * @param reader whose sentence, where the school has one for them, stands in the place of all the rest;
 *   null for everybody
 */
export function contactOf(policy: SchoolPolicy, reader: Profile | null = null): Contact | null {
  const { helpName, helpPhone, helpMail, helpUrl, helpHours, helpPupils, helpParents } = policy;
  const own = reader && (reader === 'pupil' ? helpPupils : helpParents);
  if (own) return { ...NOTHING, lines: [own] };
  const sentences = reader ? {} : { pupils: helpPupils, parents: helpParents };
  const isSaid = [helpName, helpPhone, helpMail, helpUrl, ...Object.values(sentences)].some(
    Boolean,
  );
  if (!isSaid) return null;
  return {
    ...NOTHING,
    lines: [policy.schoolName, helpName, helpHours].flatMap((line) => line ?? []),
    phone: helpPhone,
    mail: helpMail,
    page: helpUrl,
    ...sentences,
  };
}

/** @returns null where the school says nothing of whom to call */
export function callLines(policy: SchoolPolicy): CallLines | null {
  const { helpName, helpPhone, helpMail, helpUrl, helpHours, helpPupils, helpParents } = policy;
  const contact = helpName ?? helpPhone ?? helpMail ?? helpUrl;
  const line = contact
    ? [helpName, helpPhone, helpMail, helpUrl && new URL(helpUrl).host, helpHours]
        .filter(Boolean)
        .join(' · ')
    : '';
  const pupil = helpPupils ?? line;
  const guardian = helpParents ?? line;
  return pupil || guardian ? { pupil, guardian } : null;
}
