import { portalProfiles } from '../../lib/ents/local-profiles';
import { EDUCONNECT_HELP } from '../../lib/screens/hosts';
import { colonIn } from '../../lib/texts/colon';
import { together } from '../../lib/texts/page-words';
import type { Profile } from '../../lib/vocabulary';
import { Address } from '../ui/address';
import { PageWords } from '../ui/page-words';
import { stuckCases } from '../ui/stuck-cases';
import { useLanguage, useReader, useTexts } from '../ui/texts';

/** « Ça bloque ? » on paper: each case in a few lines, then where ÉduConnect’s own help is, for its users. */
export function PrintedStuck({ local }: { local: readonly Profile[] }) {
  const textOf = useTexts();
  const reader = useReader();
  const colon = colonIn(useLanguage());
  const isOnPortal = portalProfiles(local, reader).length > 0;
  return (
    <section class="sheet__route" aria-labelledby="stuck-title">
      <h2 id="stuck-title">{textOf('stuck_title')}</h2>
      <dl class="sheet__stuck">
        {stuckCases(reader, local).map(({ title, steps }) => (
          <div class="sheet__case" key={title}>
            <dt>{textOf(title)}</dt>
            <dd>
              <PageWords text={together(steps.map((step) => textOf(step)))} />
            </dd>
          </div>
        ))}
      </dl>
      {isOnPortal && (
        <p>
          {textOf('stuck_help_page')}
          {colon} <Address href={EDUCONNECT_HELP} />
        </p>
      )}
    </section>
  );
}
