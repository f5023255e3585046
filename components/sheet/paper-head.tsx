import type { ComponentChildren } from 'preact';
import type { OwnEnt } from '../../lib/my-ent/own-ent';
import type { SchoolPolicy } from '../../lib/school/policy';
import { CodeToScan } from './code-to-scan';
import { EntAddresses } from './ent-addresses';
import { type Speech, said } from './said';

/** The top of a sheet: the school, what the sheet is, and the ENT's address in letters and as a code. */
export function PaperHead(props: {
  school: SchoolPolicy;
  ent: OwnEnt | null;
  withPortal: boolean;
  speech: Speech;
  /** What the sheet is. */
  children: ComponentChildren;
}) {
  const { school, ent, speech } = props;
  const href = ent?.href ?? null;
  return (
    <header class="paper__head">
      <div class="paper__about">
        {school.schoolName && (
          <p class="paper__school">
            <bdi>{school.schoolName}</bdi>
          </p>
        )}
        {props.children}
        <EntAddresses ent={ent} withPortal={props.withPortal} />
        {href && <p>{said(speech, 'sheet_scan')}</p>}
      </div>
      <CodeToScan href={href} />
    </header>
  );
}
