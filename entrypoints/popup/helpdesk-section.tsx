import { useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { Helpdesk } from '../../components/popup/helpdesk';
import { useSchool } from '../../components/school/school';
import { useAnswer } from '../../components/state/use-answer';
import { useLanguage } from '../../components/ui/texts';
import type { Located } from '../../lib/active-tab/locate';
import { copyText } from '../../lib/copy-text';
import type { GuideState } from '../../lib/messages/ask-guide';
import type { Settings } from '../../lib/storage/settings';

/** What writes them knows every screen, and is read once the popup is drawn. */
async function readHelpdesk() {
  const [{ codeOf }, { helpdeskReport }] = await Promise.all([
    import('../../lib/helpdesk/code-of'),
    import('../../lib/helpdesk/report'),
  ]);
  return { codeOf, helpdeskReport };
}

/** The code and the report of the page in view, for whoever helps its user. */
export function HelpdeskSection(props: {
  where: Located;
  /** What the guide says there. */
  state: GuideState | null;
  settings: Settings;
}) {
  const { where, state, settings } = props;
  const policy = useSchool();
  const language = useLanguage();
  const helpdesk = useAnswer<Awaited<ReturnType<typeof readHelpdesk>> | null>(readHelpdesk, null);
  const [asked, setAsked] = useState<Date | null>(null);
  const [copy, setCopy] = useState<{ readonly of: string; readonly done: boolean } | null>(null);
  // Written anew whenever something in it changes: what is copied is what is true then.
  const report =
    asked && helpdesk
      ? helpdesk.helpdeskReport({
          where,
          state,
          settings,
          policy,
          language,
          userAgent: navigator.userAgent,
          version: browser.runtime.getManifest().version,
          now: asked,
        })
      : null;
  return (
    <Helpdesk
      code={helpdesk?.codeOf(state, where.kind) ?? null}
      report={report}
      copied={copy && copy.of === report ? copy.done : null}
      onShow={() => setAsked(new Date())}
      onCopy={async () => report && setCopy({ of: report, done: await copyText(report) })}
    />
  );
}
