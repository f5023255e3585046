import type { OwnEnt } from '../../lib/my-ent/own-ent';
import type { SchoolPolicy } from '../../lib/school/policy';
import type { TextKey } from '../../lib/texts/texts';
import { Address } from '../ui/address';
import { ChooserPicture, EntPicture } from '../welcome/pictures';
import { AddressBar, Drawing } from '../welcome/scene';
import { CodeToScan } from './code-to-scan';
import { AddressPicture, ProfilePicture, SignInPicture } from './poster-pictures';
import { type Speech, said } from './said';

/** The way of every day in five pictures, in the words that it has everywhere else. */
const STEPS = [
  { text: 'help_daily_1', Picture: AddressPicture },
  { text: 'help_daily_2', Picture: ChooserPicture },
  { text: 'help_daily_3', Picture: ProfilePicture },
  { text: 'help_daily_4', Picture: SignInPicture },
  { text: 'welcome_scene_ent', Picture: EntPicture },
] as const satisfies readonly { text: TextKey; Picture: typeof EntPicture }[];

/** The poster for a wall of the school, in French or in two languages. */
export function Poster(props: { school: SchoolPolicy; ent: OwnEnt; speech: Speech }) {
  const { school, ent, speech } = props;
  return (
    <main class="paper__page">
      <header class="paper__head">
        <div class="paper__about">
          {school.schoolName && (
            <p class="paper__school">
              <bdi>{school.schoolName}</bdi>
            </p>
          )}
          <h1 class="poster__title">
            <bdi>{ent.name}</bdi>
          </h1>
          {ent.href && (
            <>
              <p>
                <Address href={ent.href} />
              </p>
              <p class="poster__scan">{said(speech, 'sheet_scan')}</p>
            </>
          )}
        </div>
        <CodeToScan href={ent.href} />
      </header>
      <ol class="poster__steps">
        {STEPS.map(({ text, Picture }, index) => (
          <li class="poster__step" key={text}>
            <span class="poster__number" aria-hidden="true">
              {index + 1}
            </span>
            <Drawing>
              <AddressBar />
              <Picture />
            </Drawing>
            <div class="poster__words">
              {speech.texts.map((one) => (
                <p
                  class="poster__caption"
                  key={one.language}
                  lang={one.language}
                  dir={one.direction}
                >
                  {one.get(text, [], speech.reader)}
                </p>
              ))}
            </div>
          </li>
        ))}
      </ol>
      <p class="paper__note">{said(speech, 'welcome_independent')}</p>
    </main>
  );
}
