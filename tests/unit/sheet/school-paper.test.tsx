// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  isFrenchAlone,
  isOfSession,
  PAPER_KINDS,
  type PaperKind,
} from '../../../components/sheet/paper-kinds';
import { hasPoster, posterReader } from '../../../components/sheet/poster-reader';
import { PrintedPaper } from '../../../components/sheet/printed-paper';
import { ENTS } from '../../../lib/ents/directory';
import { entOf, type OwnEnt } from '../../../lib/my-ent/own-ent';
import { EXERCISES } from '../../../lib/practice/exercises';
import { LESSON, LESSON_LENGTHS } from '../../../lib/school/lesson';
import type { SchoolPolicy } from '../../../lib/school/policy';
import { readPolicy } from '../../../lib/school/read-policy';
import { createTexts, type Texts } from '../../../lib/texts/texts';
import { LANGUAGES, type Language, PROFILES } from '../../../lib/vocabulary';
import { GOOD_POLICY } from '../school/good-policy';
import { readQrCode } from '../school/read-qr-code';
import { textsOf } from '../texts/catalogues';

const { policy } = readPolicy(GOOD_POLICY);
const textsIn = (language: Language): Texts =>
  createTexts(language, Object.fromEntries(textsOf(language).map((one) => [one.key, one])));
const french = textsIn('fr');
const mbn = entOf({ entId: 'mbn', entHome: null }) as OwnEnt;

let root: HTMLElement;
beforeEach(() => {
  root = document.body.appendChild(document.createElement('div'));
});
afterEach(() => {
  render(null, root);
  root.remove();
});

/** A paper, as it is read; no-break spaces read as spaces do. */
function paperOf(
  kind: PaperKind,
  {
    ent = mbn,
    school = policy,
    second,
  }: { ent?: OwnEnt | null; school?: SchoolPolicy; second?: Texts } = {},
): string {
  render(null, root);
  render(
    <PrintedPaper
      kind={kind}
      school={school}
      ent={ent}
      texts={second ? [french, second] : [french]}
    />,
    root,
  );
  return (root.textContent ?? '').replaceAll('\u00a0', ' ');
}

/** What the QR code of the paper holds; null where there is none. */
function codeRead(): string | null {
  const code = root.querySelector('.qr-code');
  if (!code) return null;
  const size = Number(code.getAttribute('viewBox')?.split(' ')[2]);
  return readQrCode(size, code.querySelector('.qr-code__modules')?.getAttribute('d') ?? '');
}

describe.each(PAPER_KINDS)('the paper of a school: %s', (kind) => {
  it('has the name of the school, and the address of its ENT in letters and as a QR code', () => {
    const text = paperOf(kind);
    expect(text).toContain('Collège des Tilleuls');
    expect(text).toContain('Mon Bureau Numérique');
    expect(text).toContain('www.monbureaunumerique.fr');
    expect(codeRead()).toBe(mbn.href);
    expect(root.querySelector('.qr-code')?.getAttribute('aria-label')).toBe(
      'Code QR\u00a0: www.monbureaunumerique.fr',
    );
  });

  it('is not official, and says so', () => {
    expect(paperOf(kind)).toContain('n’est pas officiel');
  });

  it('has neither address nor code where none is known', () => {
    paperOf(kind, { ent: { ...mbn, href: null } });
    expect(codeRead()).toBeNull();
  });
});

const inTwo = PAPER_KINDS.filter((kind) => !isFrenchAlone(kind));

describe.each(inTwo)('the paper of a school, in two languages: %s', (kind) => {
  it('is not official, and says so in both', () => {
    const arabic = textsIn('ar');
    const text = paperOf(kind, { second: arabic });
    expect(text).toContain('n’est pas officiel');
    expect(text).toContain(arabic.get('welcome_independent'));
  });

  it('marks each language, and its direction', () => {
    paperOf(kind, { second: textsIn('ar') });
    const arabic = [...root.querySelectorAll('[lang=ar]')];
    expect(arabic.length).toBeGreaterThan(4);
    expect(arabic.every((one) => one.getAttribute('dir') === 'rtl')).toBe(true);
  });
});

describe('the papers of a session', () => {
  const ofSession = PAPER_KINDS.filter(isOfSession);

  it.each(ofSession)('need no ENT: %s', (kind) => {
    const text = paperOf(kind, { ent: null });
    expect(text).toContain('Collège des Tilleuls');
    expect(codeRead()).toBeNull();
  });

  it.each(ofSession)('have room for no identifier and no password: %s', (kind) => {
    paperOf(kind, { school: {} });
    const lines = [...root.querySelectorAll('.sheet__line')].map((one) => one.textContent);
    expect(lines).toEqual(['Qui appeler :']);
  });

  const forPupils = EXERCISES.filter(({ ways }) => 'pupil' in ways).map(({ id }) => id);

  it('have every exercise of a pupil in a stage, and no other', () => {
    const given = LESSON.stages.flatMap((stage) => stage.exercises);
    expect([...new Set(given)].sort()).toEqual([...forPupils].sort());
  });

  it('have every exercise with its box on the pupils’ page, in both languages', () => {
    const arabic = textsIn('ar');
    const text = paperOf('exercises', { second: arabic });
    expect(root.querySelectorAll('.session__box')).toHaveLength(EXERCISES.length);
    for (const { title } of EXERCISES) {
      expect(text).toContain(french.get(title));
      expect(text).toContain(arabic.get(title).replaceAll('\u00a0', ' '));
    }
  });

  it.each(LESSON_LENGTHS)('last as long as they say: %s minutes', (length) => {
    const minutes = LESSON.stages.map((stage) => stage.minutes[length]);
    expect(minutes.reduce((sum, one) => sum + one, 0)).toBe(length);
  });
});

describe.each(PROFILES)('the sheet of a school for a %s', (reader) => {
  it('has room for one identifier, and none for a password', () => {
    for (const language of LANGUAGES) {
      paperOf(reader, language === 'fr' ? {} : { second: textsIn(language) });
      const lines = [...root.querySelectorAll('.sheet__line')];
      expect(lines).toHaveLength(1);
      const asked = lines[0]?.querySelector('b')?.textContent ?? '';
      expect(asked).toContain('Mon identifiant');
      expect(asked).toContain(textsIn(language).get('sheet_identifier', [], reader));
      expect(lines[0]?.textContent).toContain(textsIn(language).get('sheet_password', [], reader));
    }
  });

  it('says whom to call, or what the school has that reader told instead', () => {
    const { helpPupils: _, helpParents: __, ...contactOnly } = policy;
    const text = paperOf(reader, { school: contactOnly });
    for (const said of ['Vie scolaire', '01 99 00 12 34', 'aide@tilleuls.example', '8 h – 17 h']) {
      expect(text).toContain(said);
    }
    const told = paperOf(reader);
    expect(told.includes('bureau 12')).toBe(reader === 'pupil');
    expect(told.includes('Appelez le secrétariat.')).toBe(reader === 'guardian');
    expect(told).not.toContain('01 99 00 12 34');
  });

  it('leaves a line for whom to call where the school says nothing', () => {
    expect(paperOf(reader, { school: {} })).toContain('Qui appeler');
    expect(root.querySelectorAll('.sheet__line')).toHaveLength(2);
  });

  it('has each step beside itself in the other language', () => {
    paperOf(reader, { second: textsIn('zh') });
    const pairs = [...root.querySelectorAll('.paper__pair')];
    expect(pairs.length).toBeGreaterThan(1);
    for (const pair of pairs) {
      const [own = 0, other = 0] = [...pair.children].map(
        (side) => side.querySelectorAll('li').length,
      );
      expect(own).toBeGreaterThan(3);
      expect(other).toBe(own);
    }
  });
});

describe('by who has an account of the ENT’s own', () => {
  const known = ENTS.flatMap(({ id }) => entOf({ entId: id, entHome: null }) ?? []);
  /** One ENT for each answer: the others differ by their names. */
  const kinds = [...new Map(known.map((ent) => [ent.local.join(), ent])).values()];

  it('a sheet sends nobody to ÉduConnect who has no account there', () => {
    expect(kinds.length).toBeGreaterThan(2);
    for (const ent of kinds) {
      for (const reader of PROFILES) {
        const isSent = paperOf(reader, { ent }).includes('educonnect.education');
        expect(isSent, `${ent.name}, ${reader}`).toBe(!ent.local.includes(reader));
      }
    }
  });

  it('there is a poster unless nobody has an account there, for those who have one', () => {
    expect(known.filter((ent) => !hasPoster(ent)).length).toBeGreaterThan(0);
    for (const ent of known) {
      const reader = posterReader(ent);
      const others = PROFILES.filter((profile) => !ent.local.includes(profile));
      expect(hasPoster(ent)).toBe(others.length > 0);
      expect(reader).toBe(others.length === 1 ? others[0] : null);
    }
  });
});
