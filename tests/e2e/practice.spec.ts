import type { ExerciseId } from '../../lib/practice/exercises';
import { EXERCISES, type Exercise } from '../../lib/practice/exercises';
import { PROFILES, type Profile } from '../../lib/vocabulary';
import { expect, test } from '../harness/fixtures';
import { Overlay } from '../harness/overlay';
import { begin, isOver, type Move, withKeyboard, withMouse } from './support/practice';

test.use({ tab: 'own' });

/** Time (ms) for a whole exercise: the longest has six pages, each with a guide to wait for. */
const WHOLE_EXERCISE = 90_000;

const press = (...selectors: string[]): Move[] => selectors.map((one) => ({ press: one }));
const write = (...selectors: string[]): Move[] => selectors.map((one) => ({ write: one }));
const choose = (...selectors: string[]): Move[] => selectors.map((one) => ({ choose: one }));
const reach = (path: string): Move => ({ reach: path });

const WAY_BACK: Move = { guide: 'a[data-way-back]' };
const LOGIN = 'educonnect/2025/login.html';
const SIGN_IN = [...write('#username', '#password'), ...press('#bouton_valider')];
const NEW_PASSWORD = [...write('#nouveauMdp', '#confirmationMdp'), ...press('#bouton_suivant')];
const CHOOSER = [...choose('#idp-EDU'), ...press('#button-submit'), reach(LOGIN)];
const CHILDREN = [
  ...choose('#lien1Oui'),
  ...write('#jourNaissance1', '#moisNaissance1', '#anneeNaissance1'),
  ...choose('#lien2Non'),
  ...press('#bouton_confirmer'),
];

/** What is done in each exercise. */
const MOVES: Readonly<Record<ExerciseId, Partial<Record<Profile, readonly Move[]>>>> = {
  'premiere-connexion': {
    pupil: [
      ...CHOOSER,
      ...press('#bouton_eleve'),
      ...SIGN_IN,
      reach('account/2025/new-password.html'),
      ...NEW_PASSWORD,
      reach('account/2025/pupil-identity.html'),
      ...write('#jourNaissance', '#moisNaissance', '#anneeNaissance'),
      ...press('#bouton_confirmer'),
      reach('account/2025/activated.html'),
      WAY_BACK,
    ],
    guardian: [
      ...CHOOSER,
      ...press('#bouton_responsable'),
      ...SIGN_IN,
      reach('account/2025/guardian-new-password.html'),
      ...NEW_PASSWORD,
      reach('account/2025/guardian-email.html'),
      ...write('#adresseMail', '#confirmationMail'),
      ...press('#bouton_suivant'),
      { see: 'button[name="confirme"]' },
      ...press('button[name="confirme"]'),
      reach('account/2025/guardian-children.html'),
      ...CHILDREN,
      reach('account/2025/guardian-activated.html'),
      WAY_BACK,
    ],
  },
  'mauvaise-ligne': {
    pupil: [
      ...press('main a'),
      reach('ent/mbn/chooser.html'),
      ...choose('#idp-EDU'),
      ...press('#button-submit'),
    ],
    guardian: [
      ...press('main a'),
      reach('ent/mbn/chooser.html'),
      ...choose('#idp-EDU'),
      ...press('#button-submit'),
    ],
  },
  'mauvais-profil': {
    pupil: press('#header_connexion [id=bouton_profil]:not([class*=modal] *)', '#bouton_eleve'),
    guardian: press(
      '#header_connexion [id=bouton_profil]:not([class*=modal] *)',
      '#bouton_responsable',
    ),
  },
  majuscules: {
    pupil: [...write('#password'), ...press('#bouton_valider')],
    guardian: [...write('#password'), ...press('#bouton_valider')],
  },
  'mot-de-passe': { pupil: NEW_PASSWORD, guardian: NEW_PASSWORD },
  'deux-saisies': {
    pupil: [...write('#confirmationMdp'), ...press('#bouton_suivant')],
    guardian: [...write('#confirmationMdp'), ...press('#bouton_suivant')],
  },
  'identifiant-oublie': {
    pupil: [
      ...press('#identifiant_perdu_eleve'),
      reach('account/2025/forgotten-identifier-pupil.html'),
      ...write('#mailEleve'),
      ...press('#bouton_suivant'),
    ],
    guardian: [
      ...press('#identifiant_perdu_responsable'),
      reach('account/2025/forgotten-identifier-guardian.html'),
      ...press('[data-panel="parMail"]'),
      ...write('#mailResponsable'),
      ...press('[name="parMail"]'),
    ],
  },
  'mot-de-passe-oublie': {
    pupil: [
      ...press('#password_perdu_eleve'),
      reach('account/2025/forgotten-password-pupil.html'),
      ...write('#identifiantEleve'),
      ...press('#bouton_suivant'),
    ],
    guardian: [
      ...press('#password_perdu_responsable'),
      reach('account/2025/forgotten-password-guardian.html'),
      ...press('[data-panel="parSms"]'),
      ...write('#identifiantResponsableSms'),
      ...press('[name="parSms"]'),
    ],
  },
  'code-sms': {
    guardian: [
      ...press('button[name="renvoyer"]'),
      { see: '.toast:not(.hidden-item)' },
      ...write('#codeSecurite'),
      ...press('#bouton_suivant'),
    ],
  },
  enfants: { guardian: CHILDREN },
  franceconnect: { guardian: press('#lienConnexionFC') },
  retour: {
    pupil: [...press('main a.fr-btn'), reach('teleservices/2025/home.html'), WAY_BACK],
    guardian: [WAY_BACK],
  },
};

/** Where the guide says nothing, on purpose. */
const SILENT: readonly ExerciseId[] = ['mauvaise-ligne'];

const ways = EXERCISES.flatMap(({ id, ways }: Exercise) =>
  PROFILES.flatMap((profile) => (ways[profile] ? [{ id: id as ExerciseId, profile }] : [])),
);

for (const [how, hand] of Object.entries({ mouse: withMouse, keyboard: withKeyboard })) {
  for (const { id, profile } of ways) {
    // Firefox's driver hangs, now and then, at a key on an extension's page to which another has led.
    const tag = how === 'keyboard' ? ['@chromium'] : [];
    test(`${id} is walked to its end, ${profile}, ${how}`, { tag }, async ({
      page,
      extensionUrl,
    }) => {
      test.setTimeout(WHOLE_EXERCISE);
      await begin(page, extensionUrl, id, profile);
      if (!SILENT.includes(id)) {
        const overlay = Overlay.ofOwnPage(page);
        await expect.poll(async () => (await overlay.guide())?.screen ?? null).not.toBeNull();
      }
      for (const move of MOVES[id][profile] ?? []) await hand(page, move);
      await isOver(page);
      await page.getByRole('link', { name: 'Tous les exercices' }).click();
      await expect(page.locator(`a[href="#${id}"]`)).toContainText('Réussi');
    });
  }
}
