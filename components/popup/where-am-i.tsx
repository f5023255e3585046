import type { Where } from '../../lib/active-tab/where';
import { EDUCONNECT, EDUCONNECT_HOST } from '../../lib/screens/hosts';
import { ExternalLink } from '../ui/external-link';
import { Icon, type IconName } from '../ui/icon';
import { type Say, useSay } from '../ui/texts';

const icons: Record<Where['kind'], IconName> = {
  educonnect: 'check',
  ent: 'check',
  'other-ent': 'book',
  moved: 'out',
  unknown: 'question',
  imitation: 'caution',
  framed: 'caution',
  checking: 'search',
};

/** Says whether the page in view is the real ÉduConnect, an ENT, unknown, or an imitation. */
export function WhereAmI(props: { where: Where; onReadGuide: () => void }) {
  const say = useSay();
  const { where } = props;
  const { kind, entName } = where;
  return (
    <section class={`where where--${kind}`} aria-labelledby="where-title" data-where={kind}>
      <h2 class="where__question" id="where-title">
        {say('where_title')}
      </h2>
      <div class="where__answer" role={kind === 'imitation' ? 'alert' : 'status'}>
        <span class="where__icon">
          <Icon name={icons[kind]} />
        </span>
        <div>
          <p class="where__words">{words(where, say)}</p>
          {entName && kind !== 'moved' && <p class="where__name">{entName}</p>}
          <More kind={kind} />
        </div>
      </div>
      <Ways where={where} onReadGuide={props.onReadGuide} />
    </section>
  );
}

function words({ kind, entName = '' }: Where, say: Say): string {
  switch (kind) {
    case 'educonnect':
      return say('where_educonnect');
    case 'ent':
      return say('where_ent');
    case 'other-ent':
      return say('where_other_ent');
    case 'moved':
      return say('where_moved', [entName]);
    case 'unknown':
      return say('where_unknown');
    case 'imitation':
      return say('where_imitation');
    case 'framed':
      return say('where_framed');
    case 'checking':
      return say('where_checking');
  }
}

function More({ kind }: { kind: Where['kind'] }) {
  const say = useSay();
  switch (kind) {
    case 'educonnect':
      return <p class="where__more">{say('where_educonnect_more')}</p>;
    case 'other-ent':
      return <p class="where__more">{say('where_other_ent_more')}</p>;
    case 'unknown':
      return <p class="where__more">{say('where_unknown_more')}</p>;
    case 'imitation':
      return (
        <p class="where__more">
          {say('where_imitation_more')} <bdi class="where__address">{EDUCONNECT_HOST}</bdi>
        </p>
      );
    default:
      return null;
  }
}

function Ways({ where, onReadGuide }: { where: Where; onReadGuide: () => void }) {
  const say = useSay();
  const { kind, entName = '', movedTo } = where;
  if (movedTo) {
    return (
      <div class="where__ways">
        <ExternalLink class="button" href={movedTo}>
          {say('where_moved_open', [entName])}
        </ExternalLink>
      </div>
    );
  }
  if (kind === 'imitation' || kind === 'framed') {
    return (
      <div class="where__ways">
        <ExternalLink class="button" href={EDUCONNECT}>
          {say('where_open_real')}
        </ExternalLink>
      </div>
    );
  }
  if (kind !== 'unknown') return null;
  return (
    <div class="where__ways">
      <button class="button" type="button" onClick={onReadGuide}>
        <Icon name="book" />
        {say('where_read_guide')}
      </button>
      <ExternalLink class="button" href={EDUCONNECT}>
        {say('open_educonnect')}
      </ExternalLink>
    </div>
  );
}
