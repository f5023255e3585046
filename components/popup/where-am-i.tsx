import type { VNode } from 'preact';
import type { Where } from '../../lib/active-tab/where';
import { EDUCONNECT, EDUCONNECT_HOST } from '../../lib/screens/hosts';
import { ExternalLink } from '../ui/external-link';
import { BookIcon, CautionIcon, CheckIcon, OutIcon, QuestionIcon, SearchIcon } from '../ui/icons';
import { type TextOf, useTexts } from '../ui/texts';

const icons: Record<Where['kind'], () => VNode> = {
  educonnect: CheckIcon,
  ent: CheckIcon,
  'other-ent': BookIcon,
  moved: OutIcon,
  unknown: QuestionIcon,
  imitation: CautionIcon,
  doubtful: CautionIcon,
  framed: CautionIcon,
  checking: SearchIcon,
};

/**
 * Says whether the page in view is the real ÉduConnect, an ENT, unknown, doubtful or an imitation.
 */
export function WhereAmI(props: { where: Where; onReadGuide: () => void }) {
  const textOf = useTexts();
  const { where } = props;
  const { kind, entName } = where;
  const WhereIcon = icons[kind];
  return (
    <section class="where" aria-labelledby="where-title" data-where={kind}>
      <h2 class="where__question" id="where-title">
        {textOf('where_title')}
      </h2>
      <div
        class="where__answer"
        role={kind === 'imitation' || kind === 'doubtful' ? 'alert' : 'status'}
      >
        <span class="where__icon">
          <WhereIcon />
        </span>
        <div>
          <p class="where__words">{words(where, textOf)}</p>
          {entName && kind !== 'moved' && <p class="where__name">{entName}</p>}
          <More kind={kind} />
        </div>
      </div>
      <Ways where={where} onReadGuide={props.onReadGuide} />
    </section>
  );
}

function words({ kind, entName = '' }: Where, textOf: TextOf): string {
  switch (kind) {
    case 'educonnect':
      return textOf('where_educonnect');
    case 'ent':
      return textOf('where_ent');
    case 'other-ent':
      return textOf('where_other_ent');
    case 'moved':
      return textOf('where_moved', [entName]);
    case 'unknown':
      return textOf('where_unknown');
    case 'imitation':
      return textOf('where_imitation');
    case 'doubtful':
      return textOf('where_doubtful');
    case 'framed':
      return textOf('where_framed');
    case 'checking':
      return textOf('where_checking');
  }
}

function More({ kind }: { kind: Where['kind'] }) {
  const textOf = useTexts();
  switch (kind) {
    case 'educonnect':
      return <p class="where__more">{textOf('where_educonnect_more')}</p>;
    case 'other-ent':
      return <p class="where__more">{textOf('where_other_ent_more')}</p>;
    case 'unknown':
      return <p class="where__more">{textOf('where_unknown_more')}</p>;
    case 'imitation':
    case 'doubtful':
      return (
        <p class="where__more">
          {textOf(kind === 'imitation' ? 'where_imitation_more' : 'where_doubtful_more')}{' '}
          <bdi class="where__address">{EDUCONNECT_HOST}</bdi>
        </p>
      );
    default:
      return null;
  }
}

function Ways({ where, onReadGuide }: { where: Where; onReadGuide: () => void }) {
  const textOf = useTexts();
  const { kind, entName = '', movedTo } = where;
  if (movedTo) {
    return (
      <div class="where__ways">
        <ExternalLink class="button" href={movedTo}>
          {textOf('where_moved_open', [entName])}
        </ExternalLink>
      </div>
    );
  }
  if (kind === 'imitation' || kind === 'doubtful' || kind === 'framed') {
    return (
      <div class="where__ways">
        <ExternalLink class="button" href={EDUCONNECT}>
          {textOf('where_open_real')}
        </ExternalLink>
      </div>
    );
  }
  if (kind !== 'unknown') return null;
  return (
    <div class="where__ways">
      <button class="button" type="button" onClick={onReadGuide}>
        <BookIcon />
        {textOf('where_read_guide')}
      </button>
      <ExternalLink class="button" href={EDUCONNECT}>
        {textOf('open_educonnect')}
      </ExternalLink>
    </div>
  );
}
