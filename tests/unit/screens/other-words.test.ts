// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import type { Advice } from '../../../lib/guide/advice/advice';
import { lookAtPortal } from '../../../lib/guide/advice/look-at-portal';
import { nothingKnown } from '../guide/circumstances';
import { idsOf, LOGIN, pageIn, SELF_SERVICE } from '../page/in-dom';

/** Pages of the portal as it might be made next: other words, other controls, the same questions. */
const looked = (html: string, address: string = SELF_SERVICE) =>
  lookAtPortal(pageIn(html, address), nothingKnown);

const nowOf = (advice: Advice | null) => advice?.hints.find(({ current }) => current);
const ringsOf = (advice: Advice | null, id: string) =>
  idsOf(advice?.hints.find((hint) => hint.id === id)?.places.map(({ element }) => element) ?? []);

const field = (id: string, label: string, type = 'text') =>
  `<p><label for="${id}">${label}</label><input id="${id}" type="${type}"></p>`;

const signIn = (before: string, { heading = 'Connexion', after = '' } = {}) =>
  `<main><h1>${heading}</h1><form method="post">${before}<input id="p" type="password"
   aria-label="Mot de passe">${after}<button id="go">Se connecter</button></form></main>`;

describe('the box for the identifier at the sign-in', () => {
  it.each([
    ['a name in the plural', field('u', 'Identifiants')],
    ['a name of its own', field('u', 'Compte')],
    ['words after it', '<div><input id="u"><span>Identifiant</span></div>'],
    ['no words', '<input id="u">'],
  ])('is known by what is beside it: %s', (_, box) => {
    const advice = looked(signIn(box), LOGIN);
    expect(advice?.screen).toBe('educonnect/login');
    expect(ringsOf(advice, 'login.identifier')).toEqual(['u']);
  });

  it.each([
    ['two boxes', field('u', 'Compte') + field('v', 'Clé')],
    ['an email address', field('u', 'Nouvelle adresse mail')],
    ['a code', field('u', 'Code de sécurité')],
  ])('is not guessed among other questions: %s', (_, boxes) => {
    expect(looked(signIn(boxes), LOGIN)).toBeNull();
  });

  it('is not guessed away from the sign-in', () => {
    expect(looked(signIn(field('u', 'Compte')))).toBeNull();
  });
});

describe('a sign-in that asks one thing at a time', () => {
  const page = (box: string, go: string) =>
    looked(
      `<main><h1>Connexion</h1><form method="post">${box}<button id="go">${go}</button></form></main>`,
      LOGIN,
    );
  const stepsOf = (advice: Advice | null) =>
    advice?.hints
      .filter(({ tone }) => tone === 'step')
      .map(({ id, places }) => [id, ...idsOf(places.map(({ element }) => element))]);

  it('asks for the identifier, then leads on', () => {
    expect(stepsOf(page(field('u', 'Identifiant'), 'Suivant'))).toEqual([
      ['login.identifier', 'u'],
      ['login.next', 'go'],
    ]);
  });

  it('is no sign-in without a button to go on', () => {
    expect(page(field('u', 'Identifiant'), 'Chercher')).toBeNull();
  });

  it('asks for the password on a page of its own', () => {
    expect(stepsOf(page(field('p', 'Mot de passe', 'password'), 'Se connecter'))).toEqual([
      ['login.password', 'p'],
      ['login.submit', 'go'],
    ]);
  });
});

it.each(['Connexion agent', 'Espace des personnels', 'Connexion des enseignants'])(
  'a sign-in of staff is none of ours: « %s »',
  (heading) => {
    expect(looked(signIn(field('u', 'Identifiant'), { heading }), LOGIN)).toBeNull();
  },
);

describe('a refusal at the sign-in', () => {
  const refused = (words: string, more = '') =>
    looked(
      `${signIn(`<p role="alert">${words}</p>${field('u', 'Identifiant')}`, { after: more })}`,
      LOGIN,
    );

  it.each([
    'Échec de l’authentification.',
    'Nous n’avons pas pu vous authentifier.',
    'La valeur n’est pas conforme.',
  ])('has the same checks in other words: « %s »', (words) => {
    const now = nowOf(refused(words));
    expect(now?.text).toMatch(/On vérifie/);
    expect(now?.checks).toHaveLength(3);
  });

  it('is no refusal where the page only waited too long', () => {
    expect(nowOf(refused('Votre session a expiré, veuillez vous reconnecter.'))?.text).toBe(
      'La page a trop attendu. Recommencez.',
    );
  });

  it('leads back to the choice of profile where that is what is wrong', () => {
    const words = 'Ce profil ne correspond pas à votre compte.';
    const now = nowOf(refused(words, '<a id="other" href="#p">Changer de profil</a>'));
    expect(now?.text).toMatch(/bon profil.* Cliquez sur .*Changer de profil/);
    expect(idsOf((now?.places ?? []).map(({ element }) => element))).toEqual(['other']);
    expect(nowOf(refused(words))?.text).toMatch(/Lisez le message de la page/);
  });

  it('may show for a moment in a corner, beside the page’s main part', () => {
    const corner = (more: string) =>
      `${signIn(field('u', 'Identifiant'))}<div style="position: fixed; inset: auto 16px 16px auto">
       <p role="alert">Identifiant ou mot de passe incorrect</p>${more}</div>`;
    expect(nowOf(looked(corner(''), LOGIN))?.text).toMatch(/On vérifie/);
    expect(nowOf(looked(corner('<button>Fermer</button>'), LOGIN))?.text).toMatch(/On vérifie/);
    // Another extension’s window has questions of its own.
    const asks = '<button>Enregistrer</button><button>Jamais</button>';
    expect(nowOf(looked(corner(asks), LOGIN))?.tone).toBe('step');
  });
});

describe('conditions to accept', () => {
  const box = (more: string) =>
    `<p><input id="k" type="checkbox" ${more}><label for="k">J’ai lu et j’accepte les conditions
     générales d’utilisation</label></p>`;
  const page = (more: string, words = '') =>
    `<main><h1>Je choisis mon nouveau mot de passe</h1><form method="post">
     ${field('a', 'Nouveau mot de passe', 'password')}${field('b', 'Confirmation', 'password')}
     ${box(more)}<p class="fr-error-text">${words}</p><button id="go">Valider</button></form></main>`;

  it('are a step before the button, where the page wants them accepted', () => {
    const steps = (more: string) =>
      looked(page(more))
        ?.hints.filter(({ tone }) => tone === 'step')
        .map(({ id }) => id.replace('new-password.', ''));
    expect(steps('required')).toEqual(['choose', 'confirm', 'consent', 'submit']);
    expect(steps('')).toEqual(['choose', 'confirm', 'submit']);
  });

  it('are asked for on each form that has them', () => {
    const CODE = `<h1>Je saisis le code de sécurité</h1>${field('c', 'Code de sécurité')}`;
    const FORGOTTEN = `<h1>Mot de passe oublié</h1>${field('i', 'Identifiant')}`;
    const BIRTH = `<h1>Activation du compte élève</h1>${field('d', 'Date de naissance')}`;
    for (const asked of [CODE, FORGOTTEN, BIRTH]) {
      const advice = looked(
        `<main><form method="post">${asked}${box('required')}<button>Valider</button></form></main>`,
      );
      expect(advice?.hints.filter(({ id }) => id.endsWith('.consent'))).toHaveLength(1);
    }
  });

  it.each([
    'Vous devez accepter les conditions générales d’utilisation.',
    'Veuillez cocher la case.',
  ])('are what the page refuses: « %s »', (words) => {
    const advice = looked(page('required', words));
    expect(ringsOf(advice, 'new-password.refused-consent')).toEqual(['k']);
    expect(nowOf(advice)?.id).toBe('new-password.refused-consent');
  });
});

describe('a code', () => {
  const page = (boxes: string, after = '') =>
    `<main><h1>Vérification</h1><p>Un SMS vous a été envoyé.</p><form method="post">${boxes}
     <button id="go">Valider</button><a id="again" href="#r">Demander un nouveau code</a></form></main>${after}`;

  it.each(['Votre code', 'Code secret'])('may be called otherwise: « %s »', (label) => {
    expect(ringsOf(looked(page(field('c', label))), 'sms-code.type')).toEqual(['c']);
  });

  it('may be typed in one box for each digit, which are one place', () => {
    const digit = (at: number) =>
      `<input inputmode="numeric" maxlength="1" aria-label="Chiffre ${at}">`;
    const boxes = `<fieldset id="all">${[1, 2, 3, 4, 5, 6].map(digit).join('')}</fieldset>`;
    expect(ringsOf(looked(page(boxes)), 'sms-code.type')).toEqual(['all']);
  });

  it.each([
    'Vous avez dépassé le nombre d’essais autorisé. Demandez un nouveau code.',
    'Le délai de saisie est dépassé, demandez un nouveau code.',
  ])('is asked for again where none will do: « %s »', (words) => {
    const now = nowOf(
      looked(page(`${field('c', 'Code de sécurité')}<p role="alert">${words}</p>`)),
    );
    expect(idsOf((now?.places ?? []).map(({ element }) => element))).toEqual(['again']);
  });

  it('is not refused by a note in red about what it looks like', () => {
    const note = (words: string) =>
      nowOf(
        looked(
          page(`${field('c', 'Code de sécurité')}<p style="color: rgb(180, 30, 20)">${words}</p>`),
        ),
      );
    expect(note('Code à 6 chiffres, valable 10 minutes.')?.tone).toBe('step');
    expect(note('Le code doit comporter 6 chiffres.')?.tone).toBe('trouble');
    expect(note('Code incorrect')?.tone).toBe('trouble');
  });
});

it('a gauge of a password’s strength refuses nothing, red or not', () => {
  const page = (words: string) =>
    nowOf(
      looked(`<main><h1>Nouveau mot de passe</h1><form method="post">
       ${field('a', 'Nouveau mot de passe', 'password')}<p style="color: rgb(180, 30, 20)">${words}</p>
       ${field('b', 'Confirmation', 'password')}<button>Valider</button></form></main>`),
    );
  expect(page('Robustesse : trop court')?.tone).toBe('step');
  expect(page('Mot de passe trop court')?.tone).toBe('trouble');
});

describe('a question to tick', () => {
  const radio = (id: string, label: string) =>
    `<p><input type="radio" name="r" id="${id}"><label id="l${id}" for="${id}">${label}</label></p>`;

  it('is the choice of profile as well, and then the button', () => {
    const advice = looked(
      `<main><form><fieldset><legend><h1>Je sélectionne mon profil</h1></legend>
       ${radio('1', 'Élève')}${radio('2', 'Responsable d’élève')}</fieldset>
       <button id="go">Poursuivre</button></form></main>`,
      LOGIN,
    );
    expect(advice?.screen).toBe('educonnect/profile');
    expect(ringsOf(advice, 'profile.choose')).toEqual(['l1', 'l2']);
    expect(ringsOf(advice, 'profile.submit')).toEqual(['go']);
  });

  it('may have its label before it, or in another cell', () => {
    const row = (id: string, label: string) =>
      `<tr><td><label id="l${id}" for="${id}">${label}</label></td><td><input type="radio" name="r" id="${id}"></td></tr>`;
    const advice = looked(
      `<main><h1>Choisissez votre profil</h1><form><table>${row('1', 'Élève')}${row('2', 'Parent')}</table>
       <button>Poursuivre</button></form></main>`,
      LOGIN,
    );
    expect(ringsOf(advice, 'profile.choose')).toEqual(['l1', 'l2']);
  });

  it('is how a forgotten password is sent, beside the box for the identifier', () => {
    const advice = looked(
      `<main><h1>Mot de passe oublié</h1><form method="post">${field('i', 'Identifiant')}<fieldset>
       <legend>Recevoir mon lien</legend>${radio('1', 'Par courriel')}${radio('2', 'Par texto')}
       </fieldset><button id="go">Valider</button></form></main>`,
    );
    expect(ringsOf(advice, 'forgotten-password.choose')).toEqual(['l1', 'l2']);
    expect(ringsOf(advice, 'forgotten-password.identifier')).toEqual(['i']);
  });
});

it.each([
  ['Collégien, lycéen', 'Parent'],
  ['Je suis élève', 'Je suis parent'],
])('the choice of profile may name people otherwise: « %s », « %s »', (pupil, guardian) => {
  const advice = looked(
    `<main><h1>Qui êtes-vous ?</h1><a id="a" href="#e"><h2>${pupil}</h2></a>
     <a id="b" href="#p"><h2>${guardian}</h2></a></main>`,
    LOGIN,
  );
  expect(ringsOf(advice, 'profile.choose')).toEqual(['a', 'b']);
});

it('a button beside the page’s main part belongs to the form that it names', () => {
  const page = (more: string) =>
    looked(
      `<main><h1>Activation du compte élève</h1><form id="F" method="post">
       <label for="d">Date de naissance</label><input id="d"></form></main>
       <div style="position: fixed; inset: auto 0 0 0"><button id="go" ${more}>Étape suivante</button></div>`,
    );
  expect(ringsOf(page('form="F"'), 'pupil-identity.submit')).toEqual(['go']);
  expect(ringsOf(page(''), 'pupil-identity.submit')).toEqual([]);
});

it('an account that the page says is activated has its way back', () => {
  const page = (words: string) =>
    looked(`<main><h1>Félicitations !</h1><p>${words}</p></main>`)?.screen;
  expect(page('L’activation de votre compte est terminée.')).toBe('educonnect/activated');
  expect(page('Une fois que l’activation de votre compte est terminée, revenez.')).toBeUndefined();
});

it('a link sent by mail is waited for, whatever the mailbox is called', () => {
  const advice = looked(
    `<main><h1>Consultez votre messagerie</h1><p>Un message contenant un lien a été envoyé à
     m***@exemple.fr.</p><button>Renvoyer le message</button></main>`,
  );
  expect(advice?.screen).toBe('educonnect/guardian-email');
});

describe('a list to unroll', () => {
  const list = (name: string, lines: string) => `<select aria-label="${name}">${lines}</select>`;
  const page = (chosen: string) =>
    looked(
      `<main><h1>Activation du compte</h1><form method="post"><fieldset id="g">
       ${list('Jour', `<option>Jour</option><option ${chosen}>1</option>`)}
       ${list('Mois', `<option>Mois</option><option ${chosen}>janvier</option>`)}
       ${list('Année', `<option>Année</option><option ${chosen}>2012</option>`)}
       </fieldset><button id="go">Continuer</button></form></main>`,
    );

  it('is not filled in while its first line only names it', () => {
    expect(nowOf(page(''))?.id).toBe('pupil-identity.birth-date');
    expect(nowOf(page('selected'))?.id).toBe('pupil-identity.submit');
  });
});

it.each(['Ce compte est déjà activé.', 'Vous avez déjà activé votre compte.'])(
  'whoever starts again is told that nothing is left to fill in: « %s »',
  (words) => {
    const page = (said: string) =>
      looked(
        `<main><h1>Activation du compte élève</h1><form method="post">
         <p class="fr-error-text">${said}</p>${field('d', 'Date de naissance')}
         <button>Suivant</button></form></main>`,
      );
    expect(nowOf(page(words))?.text).toMatch(/déjà activé\. Connecte/);
    expect(page(words)?.hints.filter(({ tone }) => tone === 'step')).toEqual([]);
    expect(nowOf(page(`Erreur. Si ${words.toLowerCase()}`))?.text).not.toMatch(/déjà activé/);
  },
);

it.each([
  ['Maintenance', 'ÉduConnect est en maintenance.'],
  ['Erreur technique', 'Veuillez réessayer ultérieurement.'],
  ['Trop de connexions', 'Merci de patienter quelques minutes.'],
  ['Oups !', 'Revenez plus tard.'],
])('a page that asks to wait says that it is nobody’s fault: « %s »', (heading, words) => {
  const page = (more: string) =>
    looked(`<main><h1>${heading}</h1><p>${words}</p>${more}</main>`, LOGIN)?.screen;
  expect(page('')).toBe('educonnect/unavailable');
  expect(page('<input>')).toBeUndefined();
  expect(
    looked('<main><h1>Mon compte</h1><h2>Maintenance prévue</h2><p>Revenez plus tard.</p></main>')
      ?.screen,
  ).toBe('educonnect/account');
});

describe('a password that was forgotten', () => {
  const FORGOTTEN = SELF_SERVICE.replace(/[^/]*$/, 'oubliMdp/suite');
  const page = (html: string) => looked(`<main>${html}</main>`, FORGOTTEN);

  it('is on its way, even where the page does not say whether there is an account', () => {
    const advice = page(
      '<h1>Mot de passe oublié</h1><p>Si un compte correspond, un message vous a été adressé.</p>',
    );
    expect(nowOf(advice)?.id).toBe('forgotten-password.read');
  });

  it('is asked for again where its link is dead', () => {
    const advice = page(
      `<h1>Lien invalide</h1><p>Le lien suivi n’est plus valide ou a déjà été utilisé.</p>
       <a id="again" href="#n">Faire une nouvelle demande</a>`,
    );
    expect(ringsOf(advice, 'forgotten-password.again')).toEqual(['again']);
    expect(nowOf(advice)?.id).toBe('forgotten-password.again');
  });

  it('is not said to be changed now where it was on another day', () => {
    const page = (words: string) =>
      looked(`<main><h1>Mon compte</h1><p>${words}</p></main>`)?.title;
    expect(page('Votre mot de passe a été modifié.')).toMatch(/est changé/);
    expect(page('Votre mot de passe a été modifié le 12 septembre.')).not.toMatch(/est changé/);
  });

  it('is followed by the way back, once another was chosen', () => {
    const advice = page(
      '<h1>C’est fait</h1><p>Votre mot de passe a bien été modifié.</p><a href="#c">Se connecter</a>',
    );
    expect(advice?.screen).toBe('educonnect/account');
    expect(advice?.offers).toContain('way-back');
  });
});

it('an identifier may be looked up by name', () => {
  const advice = looked(
    `<main><h1>Identifiant oublié</h1><form method="post">${field('n', 'Nom')}${field('f', 'Prénom')}
     ${field('e', 'Adresse mail', 'email')}<button>Envoyer</button></form></main>`,
    SELF_SERVICE.replace(/[^/]*$/, 'oubliLogin/nom'),
  );
  expect(ringsOf(advice, 'forgotten-identifier.last-name')).toEqual(['n']);
  expect(ringsOf(advice, 'forgotten-identifier.first-name')).toEqual(['f']);
});
