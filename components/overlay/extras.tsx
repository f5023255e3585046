import type { WayBackActions } from '../../lib/guide/extras/way-back-state';
import type { ExtrasView } from '../../lib/guide/view';
import type { Texts } from '../../lib/texts/texts';
import type { Profile } from '../../lib/vocabulary';
import { PasswordHelp } from '../password/password-help';
import { KeepIdentifier } from './keep-identifier';
import { WayBack } from './way-back';

/** Actions that the extra help offers. */
interface ExtrasActions {
  readonly ent: WayBackActions;
  keepIdentifier(): void;
  suggestPasswords(): void;
  copyPassword(password: string): void;
}

interface ExtrasProps {
  view: ExtrasView;
  texts: Texts;
  profile: Profile | null;
  actions: ExtrasActions;
}

/** Help that is more than a sentence, under the hints of a screen. */
export function Extras({ view, texts, profile, actions }: ExtrasProps) {
  return (
    <>
      {view.password && (
        <PasswordHelp
          {...view.password}
          onAsk={actions.suggestPasswords}
          onCopy={actions.copyPassword}
        />
      )}
      {view.wayBack && (
        <WayBack wayBack={view.wayBack} texts={texts} profile={profile} actions={actions.ent} />
      )}
      {view.keep && (
        <KeepIdentifier
          keep={view.keep}
          texts={texts}
          profile={profile}
          onKeep={actions.keepIdentifier}
        />
      )}
    </>
  );
}
