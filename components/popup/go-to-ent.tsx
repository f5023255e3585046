import { levelsText } from '../../lib/ents/levels';
import type { EntLine } from '../../lib/my-ent/ent-lines';
import { EDUCONNECT } from '../../lib/screens/hosts';
import { dotted } from '../../lib/texts/dotted';
import { ExternalLink } from '../ui/external-link';
import { ChevronIcon } from '../ui/icons';
import { joined, useLanguage, useTexts } from '../ui/texts';

/** ENTs in view at first, and names said of one: a family's, not a class's. */
const FEW = 4;

/**
 * Where people want to go: their ENTs, one line each. ÉduConnect is a quiet link beside: it leads to
 * none of them.
 */
export function GoToEnt(props: {
  lines: readonly EntLine[];
  /** Whether a guardian may need an account for each. */
  mayBeTwoAccounts: boolean;
  onChooseEnt: () => void;
}) {
  const textOf = useTexts();
  const { lines } = props;
  const others = lines.slice(FEW);
  return (
    <section class="go" aria-labelledby="go-title">
      <h2 id="go-title">{textOf('go_title')}</h2>
      {lines.length === 0 && (
        <button class="button button--main" type="button" onClick={props.onChooseEnt}>
          {textOf('choose_ent')}
        </button>
      )}
      <Lines lines={lines.slice(0, FEW)} />
      {others.length > 0 && (
        <details class="go__others">
          <summary class="route__title">
            <span>{textOf('go_others', [others.length])}</span>
            <ChevronIcon />
          </summary>
          <Lines lines={others} />
        </details>
      )}
      {props.mayBeTwoAccounts && (
        <p class="go__account" data-two-accounts>
          {textOf('go_two_accounts')}
        </p>
      )}
      <p class="go__account">
        <ExternalLink class="go__link" href={EDUCONNECT}>
          {textOf('open_account')}
        </ExternalLink>{' '}
        {textOf('open_account_more')}
      </p>
    </section>
  );
}

function Lines({ lines }: { lines: readonly EntLine[] }) {
  if (lines.length === 0) return null;
  return (
    <ul class="go__list">
      {lines.map((line) => (
        <Line key={`${line.name} ${line.href}`} line={line} />
      ))}
    </ul>
  );
}

function Line({ line: { name, names, levels, href } }: { line: EntLine }) {
  const textOf = useTexts();
  const users = joined(names, useLanguage());
  const isOfFew = names.length > 0 && names.length <= FEW;
  return (
    <li class="go__line" data-go>
      <div class="go__words">
        <p class="go__name">{isOfFew ? textOf('ent_of', [users]) : name}</p>
        <p class="go__place" lang="fr">
          {dotted([isOfFew && name, levelsText(levels)])}
        </p>
        {href === null && <p class="go__place">{textOf('ent_without_address', [name])}</p>}
      </div>
      {href !== null && (
        <ExternalLink
          class="button button--main button--small"
          href={href}
          label={isOfFew ? textOf('ent_open_of', [users, name]) : textOf('open_ent_label', [name])}
        >
          {textOf('ent_open')}
        </ExternalLink>
      )}
    </li>
  );
}
