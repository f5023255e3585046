// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { adviseOnPortal } from '../../../lib/guide/advice/portal-advice';
import { recognise } from '../../../lib/recognise/recognise';
import { SCREENS } from '../../../lib/screens';
import { frOnPortal } from '../../../lib/texts/locales/fr/on-portal';
import { createTexts } from '../../../lib/texts/texts';
import { createRandom, type Random } from '../ents/variants/random';
import { LOGIN, pageIn } from '../page/in-dom';
import { foreignBoxes, PORTAL_WORDS, SHADOW } from './noise';

const EACH = 100;

const PROFILE = `<h1>Je sélectionne mon profil</h1>
  <button data-right id="bouton_responsable">Responsable d’élève</button>
  <button data-right id="bouton_eleve">Élève</button>`;

const LOGIN_FORM = `<div class="titreCompte">Élève</div>
  <h1>Je me connecte avec mon compte ÉduConnect</h1>
  <form id="validerAuth" method="post"><label for="u">Identifiant</label><input data-right id="u" name="j_username">
  <label for="p">Mot de passe</label><input data-right id="p" name="j_password" type="password">
  <button data-right type="submit">Se connecter</button></form>`;

const PAGES = [
  ['the choice of profile', 'educonnect/profile', PROFILE],
  ['the login', 'educonnect/login', LOGIN_FORM],
  [
    'a page with nothing to say',
    null,
    '<h1>Besoin d’aide ?</h1><p>Les réponses aux questions.</p>',
  ],
] as const;

const texts = createTexts('fr', frOnPortal);

/** The page among what lies over it, with or without a main part. */
function around(content: string, random: Random): string {
  const hasMain = random.chance(0.6);
  const part = hasMain ? `<main>${content}</main>` : `<div>${content}</div>`;
  const header = '<header style="position: fixed"><p>ÉduConnect</p></header>';
  return header + random.shuffled([part, foreignBoxes(random, hasMain, PORTAL_WORDS)]).join('');
}

function looked(html: string) {
  const page = pageIn(html, LOGIN);
  for (const host of document.querySelectorAll(`[${SHADOW}]`)) {
    host.attachShadow({ mode: 'open' }).innerHTML = host.innerHTML;
    host.innerHTML = '';
  }
  const screen = recognise(page, SCREENS);
  const known = {
    ent: null,
    texts,
    profile: null,
    hiddenHints: new Set<string>(),
    refusedAgain: new Set<never>(),
  };
  const advice = screen && adviseOnPortal(screen, page, { ...known, signals: () => new Set() });
  const places = (advice?.hints ?? []).flatMap((hint) => hint.places.map((one) => one.element));
  return {
    screen: screen?.id ?? null,
    troubles: (advice?.hints ?? []).filter(({ tone }) => tone === 'trouble').length,
    wrong: places.filter((element) => element.matches('[data-wrong]')).length,
    missed: [...document.querySelectorAll('[data-right]')].filter((one) => !places.includes(one))
      .length,
  };
}

describe.each(PAGES)('%s, among chats and boxes of other extensions', (_, screen, content) => {
  it(`is read as if it stood alone, ${EACH} times`, () => {
    const right = { screen, troubles: 0, wrong: 0, missed: 0 };
    for (let seed = 0; seed < EACH; seed++) {
      const html = around(content, createRandom(seed));
      expect(looked(html), `seed ${seed}: ${html}`).toEqual(right);
    }
  }, 60_000);
});
