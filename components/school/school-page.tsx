import type { ComponentChildren } from 'preact';
import type { Language } from '../../lib/vocabulary';
import { Masthead } from '../ui/brand';
import type { EntInput, SearchEnts } from '../ui/ent-choice';
import { EntCombobox } from '../ui/ent-combobox';
import { Switch } from '../ui/switch';
import { useTexts } from '../ui/texts';
import type { Given } from './given';
import { Part } from './part';
import { TextAnswer } from './text-answer';
import { UsePart } from './use-part';

/** The School page: what a school wants, and the files that say so to its computers. */
export function SchoolPage(props: {
  given: Given;
  ent: EntInput;
  searchEnts: SearchEnts;
  onEnt: (input: EntInput) => void;
  onLanguage: (language: Language) => void;
  /** How to save the answers and take them up again. */
  ways: ComponentChildren;
  files: ComponentChildren;
  /** What is to be printed. */
  paper: ComponentChildren;
  /** What is handed to families, and the register's sheet. */
  families: ComponentChildren;
}) {
  const textOf = useTexts();
  const { given } = props;
  return (
    <div class="school">
      <header class="school__head">
        <Masthead onLanguage={props.onLanguage} />
      </header>
      <main class="school__main">
        <h2 class="school__title">{textOf('setup_title')}</h2>
        <p>{textOf('setup_intro')}</p>
        {props.ways}
        <Part title={textOf('setup_part_school')}>
          <TextAnswer name="schoolName" given={given} />
          <EntCombobox
            label={textOf('setup_ent')}
            value={props.ent}
            search={props.searchEnts}
            onInput={props.onEnt}
          />
          <Switch
            label={textOf('setup_ent_locked')}
            help={textOf('setup_ent_locked_help')}
            on={given.values.entLocked === true}
            onChange={(on) => given.onGive('entLocked', on || undefined)}
          />
          <TextAnswer name="entHome" given={given} />
        </Part>
        <Part title={textOf('setup_part_help')}>
          <TextAnswer name="helpName" given={given} />
          <TextAnswer name="helpPhone" given={given} />
          <TextAnswer name="helpMail" given={given} />
          <TextAnswer name="helpUrl" given={given} />
          <TextAnswer name="helpHours" given={given} />
          <TextAnswer name="helpPupils" given={given} />
          <TextAnswer name="helpParents" given={given} />
        </Part>
        <UsePart given={given} />
        <Part title={textOf('setup_part_files')}>{props.files}</Part>
        <Part title={textOf('setup_part_paper')}>{props.paper}</Part>
        {props.families}
      </main>
    </div>
  );
}
