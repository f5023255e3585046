import type { OwnEnt } from '../../lib/my-ent/own-ent';
import { EDUCONNECT } from '../../lib/screens/hosts';
import { ExternalLink } from '../ui/external-link';
import { useSay } from '../ui/texts';

/** The two places people come for: ÉduConnect, and the user's own ENT once it is known. */
export function Shortcuts(props: { ent: OwnEnt | null; onChooseEnt: () => void }) {
  const say = useSay();
  const { ent } = props;
  return (
    <div class="shortcuts">
      <ExternalLink class="button button--main" href={EDUCONNECT}>
        {say('open_educonnect')}
      </ExternalLink>
      {ent?.href ? (
        <ExternalLink class="button" href={ent.href} label={say('open_ent_label', [ent.name])}>
          {say('open_ent')}
        </ExternalLink>
      ) : (
        <button class="button" type="button" onClick={props.onChooseEnt}>
          {say('choose_ent')}
        </button>
      )}
      {ent && !ent.href && <p class="shortcuts__more">{say('ent_without_address', [ent.name])}</p>}
    </div>
  );
}
