import type { OwnEnt } from '../../lib/my-ent/own-ent';
import { EDUCONNECT } from '../../lib/screens/hosts';
import { ExternalLink } from '../ui/external-link';
import { useTexts } from '../ui/texts';

/** The two places people come for: ÉduConnect, and the user's own ENT once it is known. */
export function Shortcuts(props: { ent: OwnEnt | null; onChooseEnt: () => void }) {
  const textOf = useTexts();
  const { ent } = props;
  return (
    <div class="shortcuts">
      <ExternalLink class="button button--main" href={EDUCONNECT}>
        {textOf('open_educonnect')}
      </ExternalLink>
      {ent?.href ? (
        <ExternalLink class="button" href={ent.href} label={textOf('open_ent_label', [ent.name])}>
          {textOf('open_ent')}
        </ExternalLink>
      ) : (
        <button class="button" type="button" onClick={props.onChooseEnt}>
          {textOf('choose_ent')}
        </button>
      )}
      {ent && !ent.href && <p>{textOf('ent_without_address', [ent.name])}</p>}
    </div>
  );
}
