import type { ComponentChildren } from 'preact';
import type { OwnEnt } from '../../lib/my-ent/own-ent';
import { BookIcon, QuestionIcon, SettingsIcon } from '../ui/icons';
import { Stuck } from '../ui/stuck';
import { useTexts } from '../ui/texts';
import { Fold } from './fold';
import { WrittenGuide } from './written-guide';

/** What is rarely needed: the settings, help for whoever is stuck, and the written guide. */
export function Folds(props: {
  settings: ComponentChildren;
  /** What the helpdesk is told. */
  helpdesk: ComponentChildren;
  /** The reader's ENT, which the written guide then speaks of. */
  ent: OwnEnt | null;
  /** Address of the sheet to print. */
  sheet: string;
  /** The keys that lead to the guide; null where there are none. */
  keys: string | null;
}) {
  const textOf = useTexts();
  return (
    <>
      <Fold id="settings" icon={<SettingsIcon />} title={textOf('settings_title')}>
        {props.settings}
      </Fold>
      <Fold id="stuck" icon={<QuestionIcon />} title={textOf('stuck_title')}>
        {props.helpdesk}
        <Stuck ent={props.ent} />
      </Fold>
      <Fold id="help" icon={<BookIcon />} title={textOf('help_title')}>
        <WrittenGuide ent={props.ent} sheet={props.sheet} keys={props.keys} />
      </Fold>
    </>
  );
}
