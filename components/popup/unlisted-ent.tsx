import { Unless } from '../school/unless';
import { CopyIcon } from '../ui/icons';
import { useTexts } from '../ui/texts';
import { KeepEnt, type KeepEntProps } from './keep-ent';
import { Report, type ReportProps } from './report';

interface UnlistedEntProps {
  /** Whether an entry is ringed on the page, or only seems right, without proof. */
  found: 'proven' | 'likely' | 'none';
  /** « C'est mon ENT »; null on a page not worth coming back to. */
  keep: KeepEntProps | null;
  /** The report, once asked for. */
  report: ReportProps | null;
  onPropose(): void;
}

/** What to do on a page that the directory lacks: it may be the user's ENT. */
export function UnlistedEnt({ found, keep, report, onPropose }: UnlistedEntProps) {
  const textOf = useTexts();
  const question = <p>{textOf('unlisted_not_found')}</p>;
  return (
    <section class="unlisted" data-unlisted={found}>
      {found === 'none' && (keep ? question : <Unless feature="report">{question}</Unless>)}
      {keep && <KeepEnt {...keep} />}
      {report ? (
        <Report {...report} />
      ) : (
        <Unless feature="report">
          <div class="where__ways">
            <button class="button" type="button" data-propose-ent onClick={onPropose}>
              <CopyIcon />
              {textOf('unlisted_propose')}
            </button>
          </div>
        </Unless>
      )}
    </section>
  );
}
