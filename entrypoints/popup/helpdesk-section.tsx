import { useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { Helpdesk } from '../../components/popup/helpdesk';
import { useSchool } from '../../components/school/school';
import { useLanguage } from '../../components/ui/texts';
import type { Located } from '../../lib/active-tab/locate';
import { copyText } from '../../lib/copy-text';
import { codeOf } from '../../lib/helpdesk/code-of';
import { helpdeskReport } from '../../lib/helpdesk/report';
import type { GuideState } from '../../lib/messages/ask-guide';
import type { Settings } from '../../lib/storage/settings';

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
  const [asked, setAsked] = useState<Date | null>(null);
  const [copy, setCopy] = useState<{ readonly of: string; readonly done: boolean } | null>(null);
  // Written anew whenever something in it changes: what is copied is what is true then.
  const report =
    asked &&
    helpdeskReport({
      where,
      state,
      settings,
      policy,
      language,
      userAgent: navigator.userAgent,
      version: browser.runtime.getManifest().version,
      now: asked,
    });
  return (
    <Helpdesk
      code={codeOf(state, where.kind)}
      report={report}
      copied={copy && copy.of === report ? copy.done : null}
      onShow={() => setAsked(new Date())}
      onCopy={async () => report && setCopy({ of: report, done: await copyText(report) })}
    />
  );
}
