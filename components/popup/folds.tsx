import type { ComponentChildren } from 'preact';
import { BookIcon, SettingsIcon } from '../ui/icons';
import { useTexts } from '../ui/texts';
import { Fold } from './fold';
import { WrittenGuide } from './written-guide';

/** What is rarely needed: the settings and the written guide. */
export function Folds(props: {
  settings: ComponentChildren;
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
      <Fold id="help" icon={<BookIcon />} title={textOf('help_title')}>
        <WrittenGuide sheet={props.sheet} keys={props.keys} />
      </Fold>
    </>
  );
}
