import { FEATURES, type Feature, IDENTIFIER_RULES } from '../../lib/school/keys';
import { TEXT_SIZES } from '../../lib/vocabulary';
import { Choice } from '../ui/choice';
import { Choices } from '../ui/choices';
import { LanguageSelect } from '../ui/language-select';
import { Switch } from '../ui/switch';
import { useTexts } from '../ui/texts';
import type { Given } from './given';
import { Part } from './part';

const HIDES = {
  'read-aloud': 'setup_hide_read_aloud',
  report: 'setup_hide_report',
  sheet: 'setup_hide_sheet',
  practice: 'setup_hide_practice',
} as const satisfies Record<Feature, string>;

/** How the extension is to be used: language, identifiers, reading, and what is removed. */
export function UsePart({ given }: { given: Given }) {
  const textOf = useTexts();
  const { values, onGive } = given;
  return (
    <Part title={textOf('setup_part_use')}>
      <LanguageSelect
        label={textOf('setup_language')}
        language={(values.language ?? null) as Parameters<typeof LanguageSelect>[0]['language']}
        onLanguage={(language) => onGive('language', language)}
      />
      <Switch
        label={textOf('setup_welcome')}
        help={textOf('setup_welcome_help')}
        on={values.welcomePage !== false}
        onChange={(on) => onGive('welcomePage', on ? undefined : false)}
      />
      <Choice
        legend={textOf('setup_identifiers')}
        options={IDENTIFIER_RULES.map((value) => ({
          value,
          label: textOf(`setup_identifiers_${value}`),
        }))}
        value={(values.identifiers ?? 'ask') as (typeof IDENTIFIER_RULES)[number]}
        onChange={(rule) => onGive('identifiers', rule)}
      />
      <Choice
        legend={textOf('settings_text_size')}
        options={TEXT_SIZES.map((value) => ({ value, label: textOf(`text_size_${value}`) }))}
        value={(values.textSize ?? 'normal') as (typeof TEXT_SIZES)[number]}
        onChange={(size) => onGive('textSize', size === 'normal' ? undefined : size)}
      />
      {(['spacing', 'readAloud'] as const).map((name) => (
        <Switch
          key={name}
          label={textOf(name === 'spacing' ? 'settings_spacing' : 'settings_read_aloud')}
          help={textOf(name === 'spacing' ? 'settings_spacing_help' : 'settings_read_aloud_help')}
          on={values[name] === true}
          onChange={(on) => onGive(name, on || undefined)}
        />
      ))}
      <Choices
        legend={textOf('setup_hide')}
        options={FEATURES.map((value) => ({ value, label: textOf(HIDES[value]) }))}
        values={(values.hide ?? []) as readonly Feature[]}
        onChange={(features) => onGive('hide', features)}
      />
    </Part>
  );
}
