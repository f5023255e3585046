import { entOf } from '../../lib/my-ent/own-ent';
import { INSTEAD } from './routes-to';
import { useTexts } from './texts';

/** Says of a chosen ENT that it gives accounts of its own, where it does. */
export function LocalAccounts({ entId }: { entId: string | null }) {
  const textOf = useTexts();
  const ent = entId === null ? null : entOf({ entId, entHome: null });
  return (
    <div role="status">
      {ent?.local.map((profile) => (
        <p class="combobox__local" key={profile}>
          {textOf(INSTEAD[profile].note, [ent.name])}
        </p>
      ))}
    </div>
  );
}
