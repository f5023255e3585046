import type { VNode } from 'preact';
import type { Where } from '../../lib/active-tab/where';
import type { SignIn } from '../../lib/messages/ask-guide';
import { EDUCONNECT, EDUCONNECT_HOST } from '../../lib/screens/hosts';
import type { TextKey } from '../../lib/texts/texts';
import { ExternalLink } from '../ui/external-link';
import {
  BookIcon,
  CautionIcon,
  CheckIcon,
  OutIcon,
  QuestionIcon,
  SearchIcon,
  TileIcon,
} from '../ui/icons';
import { useTexts } from '../ui/texts';

const icons: Record<Where['kind'], () => VNode> = {
  educonnect: CheckIcon,
  ent: CheckIcon,
  'other-ent': BookIcon,
  moved: OutIcon,
  unknown: QuestionIcon,
  nowhere: TileIcon,
  imitation: CautionIcon,
  doubtful: CautionIcon,
  framed: CautionIcon,
  checking: SearchIcon,
};

const words = {
  educonnect: 'where_educonnect',
  ent: 'where_ent',
  'other-ent': 'where_other_ent',
  moved: 'where_moved',
  unknown: 'where_unknown',
  nowhere: 'where_nowhere',
  imitation: 'where_imitation',
  doubtful: 'where_doubtful',
  framed: 'where_framed',
  checking: 'where_checking',
} as const satisfies Record<Where['kind'], TextKey>;

/** Id of what follows the first sentence: it may be why a button can do nothing. */
export const WHERE_MORE = 'where-more';

interface WhereAmIProps {
  where: Where;
  /** What the page asks of whoever signs in; null but on the portal. */
  signIn: SignIn | null;
  /** Whether an unknown page was read as an ENT's: with or without proof. */
  found: 'proven' | 'likely' | 'none';
}

/**
 * Says whether the page in view is the real ÉduConnect, an ENT, unknown, doubtful or an imitation.
 */
export function WhereAmI({ where, signIn, found }: WhereAmIProps) {
  const textOf = useTexts();
  const { kind, entName = '', movedTo } = where;
  const WhereIcon = icons[kind];
  return (
    <section class="where" aria-labelledby="where-title" data-where={kind}>
      <h2 class="unseen" id="where-title">
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
          <p class="where__words">{textOf(wordsOf(kind, found), [entName])}</p>
          {entName && kind !== 'moved' && <p class="where__name">{entName}</p>}
          <More kind={kind} signIn={signIn} found={found} />
        </div>
      </div>
      {movedTo && (
        <div class="where__ways">
          <ExternalLink class="button" href={movedTo}>
            {textOf('welcome_open', [entName])}
          </ExternalLink>
        </div>
      )}
      {(kind === 'imitation' || kind === 'doubtful' || kind === 'framed') && (
        <div class="where__ways">
          <ExternalLink class="button" href={EDUCONNECT}>
            {textOf('where_open_real')}
          </ExternalLink>
        </div>
      )}
    </section>
  );
}

function wordsOf(kind: Where['kind'], found: WhereAmIProps['found']): TextKey {
  if (kind !== 'unknown' || found === 'none') return words[kind];
  return found === 'proven' ? 'unlisted_found' : 'unlisted_likely';
}

function More({
  kind,
  signIn,
  found,
}: Pick<WhereAmIProps, 'signIn' | 'found'> & Pick<Where, 'kind'>) {
  const textOf = useTexts();
  const address = <bdi class="where__address">{EDUCONNECT_HOST}</bdi>;
  switch (kind) {
    case 'educonnect':
      return (
        <p class="where__more" id={WHERE_MORE}>
          {textOf(moreOf(signIn))}
        </p>
      );
    case 'unknown':
      if (found === 'likely') return <> {address}</>;
      return found === 'none' ? <p class="where__more">{textOf('where_unknown_more')}</p> : null;
    case 'imitation':
    case 'doubtful':
      return (
        <p class="where__more">
          {textOf(kind === 'imitation' ? 'where_imitation_more' : 'where_doubtful_more')} {address}
        </p>
      );
    default:
      return null;
  }
}

function moreOf(signIn: SignIn | null): TextKey {
  if (signIn?.choosesProfile) return 'where_choose_profile';
  if (!signIn?.canFill || !signIn.profile) return 'where_educonnect_more';
  return signIn.profile === 'pupil' ? 'where_for_pupils' : 'where_for_guardians';
}
