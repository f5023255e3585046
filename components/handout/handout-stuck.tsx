import { portalProfiles } from '../../lib/ents/local-profiles';
import { EDUCONNECT_HELP } from '../../lib/screens/hosts';
import { together } from '../../lib/texts/page-words';
import type { Profile } from '../../lib/vocabulary';
import { Address } from '../ui/address';
import { PageWords } from '../ui/page-words';
import { stuckCases } from '../ui/stuck-cases';
import { useTexts } from '../ui/texts';

/** « Ça bloque ? » in the handout: each case in a few lines, then ÉduConnect’s own help, for its users. */
export function HandoutStuck({ id, local }: { id: string; local: readonly Profile[] }) {
  const textOf = useTexts();
  return (
    <section class="handout__card" aria-labelledby={id}>
      <h3 id={id}>{textOf('stuck_title')}</h3>
      <dl>
        {stuckCases(null, local).map(({ title, steps }) => (
          <div key={title}>
            <dt>{textOf(title)}</dt>
            <dd>
              <PageWords text={together(steps.map((step) => textOf(step)))} />
            </dd>
          </div>
        ))}
      </dl>
      {portalProfiles(local).length > 0 && (
        <p>
          <a href={EDUCONNECT_HELP} rel="noreferrer">
            {textOf('stuck_help')}
          </a>
          <span class="handout__written">
            {' '}
            : <Address href={EDUCONNECT_HELP} />
          </span>
        </p>
      )}
    </section>
  );
}
