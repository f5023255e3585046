import type { HintAdvice } from '../../lib/guide/advice/advice';
import type { WayBackActions } from '../../lib/guide/extras/way-back-state';
import type { ExtrasView } from '../../lib/guide/view';
import type { Texts } from '../../lib/texts/texts';
import type { Profile } from '../../lib/vocabulary';
import { PasswordHelp } from '../password/password-help';
import { Call } from './call';
import { DeadEnd } from './dead-end';
import { KeepIdentifier } from './keep-identifier';
import { WayBack } from './way-back';

/** Actions that the extra help offers. */
interface ExtrasActions {
  readonly ent: WayBackActions;
  keepIdentifier(): void;
  copyIdentifier(identifier: string): void;
  suggestPasswords(): void;
  copyPassword(password: string): void;
}

interface ExtrasProps {
  view: ExtrasView;
  texts: Texts;
  profile: Profile | null;
  /** Whom to call. */
  call: string;
  deadEnd: HintAdvice | undefined;
  /** Number of the place of the moment; null where it bears none. */
  rank: number | null;
  actions: ExtrasActions;
}

/** Help that is more than a sentence, under the hints of a screen. */
export function Extras({ view, texts, profile, deadEnd, rank, call, actions }: ExtrasProps) {
  return (
    <>
      {view.password && (
        <PasswordHelp
          {...view.password}
          rank={rank}
          onAsk={actions.suggestPasswords}
          onCopy={actions.copyPassword}
        />
      )}
      {view.identifier && (
        <KeepIdentifier
          identifier={view.identifier}
          keep={view.keep}
          texts={texts}
          profile={profile}
          onCopy={actions.copyIdentifier}
          onKeep={actions.keepIdentifier}
        />
      )}
      {view.wayBack && (
        <WayBack wayBack={view.wayBack} texts={texts} profile={profile} actions={actions.ent} />
      )}
      {deadEnd && <DeadEnd hint={deadEnd} />}
      <Call who={call} texts={texts} />
    </>
  );
}
