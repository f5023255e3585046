import * as z from 'zod/mini';
import type { CodePageAnswer } from '../messages/answers';
import type { Result } from '../storage/result';
import type { Stored } from '../storage/stored';
import { writing } from '../storage/writing';

/** How long (ms) after a form was sent a new page counts as its answer. */
const ANSWERS = 60_000;

const sentSchema = z.object({
  /** When, ms since 1970. */
  at: z.number(),
  /** From a page that asks for a code, to have it sent again. */
  again: z.boolean(),
});

const schema = z.object({
  version: z.literal(1),
  /** Whether a page that asks for a code has been open since the browser started. */
  seen: z.boolean(),
  /** Forms sent, by tab. */
  sent: z.record(z.string(), sentSchema),
});

type CodePages = z.infer<typeof schema>;

/**
 * Tells a code just sent from an older one: keeps times of forms, no values. In memory
 * until the browser closes.
 */
const codePagesValue: Stored<CodePages> = {
  key: 'codePages',
  version: 1,
  schema,
  initial: { version: 1, seen: false, sent: {} },
  migrations: {},
};

/** Remembers that a form was sent in a tab. Never rejects. */
export async function rememberForm(tabId: number, again: boolean): Promise<void> {
  await change((pages) => ({
    ...pages,
    sent: { ...pages.sent, [tabId]: { at: Date.now(), again } },
  }));
}

/**
 * What a page that asks for a code, just opened in a tab, may conclude: the code is new if a form
 * in this tab asked for it a moment ago, or if no such page was open before. Never rejects.
 *
 * @param isPrivate nothing is remembered from a private window, so nothing can be concluded there
 */
export async function openCodePage(tabId: number, isPrivate: boolean): Promise<CodePageAnswer> {
  if (isPrivate) return { isNew: false, again: false };
  let before: CodePages | undefined;
  const { ok } = await change((pages) => {
    before = pages;
    return { ...pages, sent: without(pages.sent, tabId), seen: true };
  });
  const form = before?.sent[tabId];
  const answers = form !== undefined && Date.now() - form.at < ANSWERS;
  return {
    isNew: ok && before !== undefined && (answers || !before.seen),
    again: answers && form.again,
  };
}

/** Forgets a closed tab, but not that a code was asked for, as the user may go on elsewhere. */
export async function forgetForms(tabId: number): Promise<void> {
  await change((pages) =>
    tabId in pages.sent ? { ...pages, sent: without(pages.sent, tabId) } : pages,
  );
}

function change(made: (pages: CodePages) => CodePages): Promise<Result> {
  return writing((tx) => tx.update(codePagesValue, 'session', made));
}

function without(sent: CodePages['sent'], tabId: number): CodePages['sent'] {
  const { [tabId]: _, ...others } = sent;
  return others;
}
