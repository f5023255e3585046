import { portalProfiles } from '../../lib/ents/local-profiles';
import type { OwnEnt } from '../../lib/my-ent/own-ent';
import { EDUCONNECT_HELP } from '../../lib/screens/hosts';
import { ExternalLink } from './external-link';
import { ChevronIcon } from './icons';
import { PageWords } from './page-words';
import { stuckCases } from './stuck-cases';
import { useReader, useTexts } from './texts';

/** What keeps somebody from signing in, and who can help. */
export function Stuck({ ent }: { ent: OwnEnt | null }) {
  const textOf = useTexts();
  const reader = useReader();
  const local = ent?.local ?? [];
  const isOnPortal = portalProfiles(local, reader).length > 0;
  return (
    <>
      {stuckCases(reader, local).map(({ title, steps }) => (
        <details class="route" key={title} name="stuck">
          <summary class="route__title">
            <span>{textOf(title)}</span>
            <ChevronIcon />
          </summary>
          <ol class="route__steps">
            {steps.map((step) => (
              <li key={step}>
                <span>
                  <PageWords text={textOf(step)} />
                </span>
              </li>
            ))}
          </ol>
          {isOnPortal && (
            <ExternalLink class="button" href={EDUCONNECT_HELP}>
              {textOf('stuck_help')}
            </ExternalLink>
          )}
        </details>
      ))}
    </>
  );
}
