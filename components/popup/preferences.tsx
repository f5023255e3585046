import type { ComponentChildren } from 'preact';
import type { Settings } from '../../lib/storage/settings-value';
import { type Comfort, PROFILES, TEXT_SIZES } from '../../lib/vocabulary';
import { Locked } from '../school/locked';
import { Unless } from '../school/unless';
import { Choice } from '../ui/choice';
import type { EntInput, SearchEnts } from '../ui/ent-choice';
import { EntCombobox } from '../ui/ent-combobox';
import { LanguageSelect } from '../ui/language-select';
import { Confirmation } from '../ui/notice';
import { Switch } from '../ui/switch';
import { useTexts } from '../ui/texts';

/** The settings that a user may change. */
export type Preference = Partial<
  Pick<Settings, 'profile' | 'language' | 'sharedComputer' | 'hiddenHints' | keyof Comfort>
>;

/** The user's answers and switches; each is saved as soon as it changes. */
export function Preferences(props: {
  settings: Settings;
  ent: EntInput;
  searchEnts: SearchEnts;
  /** Whether all hints were just brought back here. */
  hintsBack: boolean;
  onPreference: (preference: Preference) => void;
  onEnt: (input: EntInput) => void;
  /** The address kept with the ENT. */
  address: ComponentChildren;
}) {
  const textOf = useTexts();
  const { settings, onPreference } = props;
  return (
    <div class="preferences">
      <Choice
        legend={textOf('settings_profile')}
        options={PROFILES.map((value) => ({ value, label: textOf(`${value}_profile`) }))}
        value={settings.profile}
        onChange={(profile) => onPreference({ profile })}
      />
      <Locked what="ent">
        <EntCombobox
          label={textOf('settings_ent')}
          value={props.ent}
          search={props.searchEnts}
          onInput={props.onEnt}
        />
      </Locked>
      {props.address}
      <LanguageSelect
        label={textOf('settings_language')}
        language={settings.language}
        onLanguage={(language) => onPreference({ language })}
      />
      <Choice
        legend={textOf('settings_text_size')}
        options={TEXT_SIZES.map((value) => ({ value, label: textOf(`text_size_${value}`) }))}
        value={settings.textSize}
        onChange={(textSize) => onPreference({ textSize })}
      />
      <Switch
        label={textOf('settings_spacing')}
        help={textOf('settings_spacing_help')}
        on={settings.spacing}
        onChange={(spacing) => onPreference({ spacing })}
      />
      <Unless feature="read-aloud">
        <Switch
          label={textOf('settings_read_aloud')}
          help={textOf('settings_read_aloud_help')}
          on={settings.readAloud}
          onChange={(readAloud) => onPreference({ readAloud })}
        />
      </Unless>
      <Locked what="sharedComputer">
        <Switch
          label={textOf('settings_shared')}
          help={textOf('settings_shared_help')}
          on={settings.sharedComputer}
          onChange={(sharedComputer) => onPreference({ sharedComputer })}
        />
      </Locked>
      <button class="button" type="button" onClick={() => onPreference({ hiddenHints: [] })}>
        {textOf('settings_hints')}
      </button>
      <Confirmation words={props.hintsBack ? textOf('settings_hints_done') : null} />
    </div>
  );
}
