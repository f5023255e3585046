import type { Reason } from '../../lib/ents/choosers/chooser';
import { EDUCONNECT_HOST } from '../../lib/screens/hosts';
import { CopyIcon } from '../ui/icons';
import { useTexts } from '../ui/texts';
import { KeepEnt, type KeepEntProps } from './keep-ent';
import { Reasons } from './reasons';
import { Report, type ReportProps } from './report';

interface UnlistedEntProps {
  /** Whether an entry is ringed on the page, or only seems right, without proof. */
  found: 'proven' | 'likely' | 'none';
  /** Why each entry was recommended or not. */
  reasons: readonly Reason[];
  /** « C'est mon ENT »; null on a page not worth coming back to. */
  keep: KeepEntProps | null;
  /** The report, once asked for. */
  report: ReportProps | null;
  onPropose(): void;
}

/** What to do on a page that the directory lacks: it may be the user's ENT. */
export function UnlistedEnt({ found, reasons, keep, report, onPropose }: UnlistedEntProps) {
  const textOf = useTexts();
  return (
    <section class="unlisted" data-unlisted={found}>
      {found === 'proven' && <p>{textOf('unlisted_found')}</p>}
      {found === 'none' && <p>{textOf('unlisted_not_found')}</p>}
      {found === 'likely' && (
        <p>
          {textOf('unlisted_likely')} <bdi class="where__address">{EDUCONNECT_HOST}</bdi>
        </p>
      )}
      {keep && <KeepEnt {...keep} />}
      {report ? (
        <Report {...report} />
      ) : (
        <div class="where__ways">
          <button class="button" type="button" data-propose-ent onClick={onPropose}>
            <CopyIcon />
            {textOf('unlisted_propose')}
          </button>
        </div>
      )}
      <Reasons reasons={reasons} proven={found !== 'likely'} />
    </section>
  );
}
