import type { Settings } from '../../lib/storage/settings-value';
import { type Comfort, PROFILES, TEXT_SIZES } from '../../lib/vocabulary';
import { Choice } from '../ui/choice';
import type { EntEntry, SearchEnts } from '../ui/ent-choice';
import { EntCombobox } from '../ui/ent-combobox';
import { LanguageSelect } from '../ui/language-select';
import { Said } from '../ui/notice';
import { Switch } from '../ui/switch';
import { useSay } from '../ui/texts';

/** The settings that a user may change. */
export type Preference = Partial<
  Pick<Settings, 'profile' | 'language' | 'sharedComputer' | 'hiddenHints' | keyof Comfort>
>;

/** The user's answers and switches; each is saved as soon as it is changed. */
export function Preferences(props: {
  settings: Settings;
  ent: EntEntry;
  searchEnts: SearchEnts;
  /** Whether the hints were all brought back here and now. */
  hintsBack: boolean;
  onPreference: (preference: Preference) => void;
  onEnt: (entry: EntEntry) => void;
}) {
  const say = useSay();
  const { settings, onPreference } = props;
  return (
    <div class="preferences">
      <Choice
        legend={say('settings_profile')}
        options={PROFILES.map((value) => ({ value, label: say(`${value}_profile`) }))}
        value={settings.profile}
        onChange={(profile) => onPreference({ profile })}
      />
      <EntCombobox
        label={say('settings_ent')}
        entry={props.ent}
        search={props.searchEnts}
        onEntry={props.onEnt}
      />
      <LanguageSelect
        label={say('settings_language')}
        language={settings.language}
        onLanguage={(language) => onPreference({ language })}
      />
      <Choice
        legend={say('settings_text_size')}
        options={TEXT_SIZES.map((value) => ({ value, label: say(`text_size_${value}`) }))}
        value={settings.textSize}
        onChange={(textSize) => onPreference({ textSize })}
      />
      <Switch
        label={say('settings_spacing')}
        help={say('settings_spacing_help')}
        on={settings.spacing}
        onChange={(spacing) => onPreference({ spacing })}
      />
      <Switch
        label={say('settings_read_aloud')}
        help={say('settings_read_aloud_help')}
        on={settings.readAloud}
        onChange={(readAloud) => onPreference({ readAloud })}
      />
      <Switch
        label={say('settings_shared')}
        help={say('settings_shared_help')}
        on={settings.sharedComputer}
        onChange={(sharedComputer) => onPreference({ sharedComputer })}
      />
      <button class="button" type="button" onClick={() => onPreference({ hiddenHints: [] })}>
        {say('settings_hints')}
      </button>
      <Said words={props.hintsBack ? say('settings_hints_done') : null} />
    </div>
  );
}
