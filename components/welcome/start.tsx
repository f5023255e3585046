import type { OwnEnt } from '../../lib/my-ent/own-ent';
import { EDUCONNECT } from '../../lib/screens/hosts';
import { PROFILES } from '../../lib/vocabulary';
import { Unless } from '../school/unless';
import { ExternalLink } from '../ui/external-link';
import { useReader, useTexts } from '../ui/texts';

/** How to begin: at the user's own ENT, once it is known. */
export function Start({ ent, onChooseEnt }: { ent: OwnEnt | null; onChooseEnt: () => void }) {
  const textOf = useTexts();
  const reader = useReader();
  const readers = reader ? [reader] : PROFILES;
  const throughEduConnect = readers.some((profile) => !ent?.local.includes(profile));
  return (
    <section class="start" aria-labelledby="start-title">
      <h2 id="start-title">{textOf('welcome_start')}</h2>
      <Unless feature="practice">
        <p class="start__way">
          <a class="start__link" href="/practice.html">
            {textOf('practice_title')}
          </a>
          <span class="quiet">{textOf('practice_lead')}</span>
        </p>
      </Unless>
      {throughEduConnect && (
        <p class="start__way">
          <ExternalLink class="start__link" href={EDUCONNECT}>
            {textOf('open_educonnect')}
          </ExternalLink>
          <span class="quiet">{textOf('welcome_educonnect')}</span>
        </p>
      )}
      {ent && ent.href === null && <p>{textOf('ent_without_address', [ent.name])}</p>}
      {ent?.href && (
        <ExternalLink class="button button--main" href={ent.href}>
          {textOf('welcome_open', [ent.name])}
        </ExternalLink>
      )}
      {!ent && (
        <button class="button button--main" type="button" onClick={onChooseEnt}>
          {textOf('choose_ent')}
        </button>
      )}
    </section>
  );
}
