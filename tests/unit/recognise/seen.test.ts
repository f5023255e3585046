// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { createPortalPage } from '../../../lib/recognise/portal-page';
import { isSeen } from '../../../lib/recognise/seen';
import { sentence } from '../../../lib/recognise/sentence';
import {
  action,
  actionBut,
  address,
  all,
  any,
  badge,
  field,
  heading,
  type Landmark,
  none,
  path,
  says,
  title,
  visible,
} from '../../../lib/screens/landmarks';
import { LOGIN, pageIn } from '../page/in-dom';

const sees = (landmark: Landmark, html: string) => isSeen(landmark, pageIn(html));

describe('an element', () => {
  const both = visible('#bouton_eleve', '#bouton_responsable');

  it('is seen where each selector matches a visible one', () => {
    expect(sees(both, '<b id="bouton_eleve"></b><b id="bouton_responsable"></b>')).toBe(true);
    expect(sees(both, '<b id="bouton_eleve"></b>')).toBe(false);
    expect(sees(both, '<b id="bouton_eleve"></b><b id="bouton_responsable" hidden></b>')).toBe(
      false,
    );
  });

  it('is seen where one of several with the same id is', () => {
    const five = '<b id="x" hidden></b><b id="x" hidden></b><b id="x"></b>';
    expect(sees(visible('#x'), five)).toBe(true);
  });
});

describe('a heading', () => {
  it.each(['h1', 'h2', 'h4', 'legend'])('is a %s', (tag) => {
    expect(
      sees(heading('Je sélectionne mon profil'), `<${tag}>Je sélectionne mon profil :</${tag}>`),
    ).toBe(true);
  });

  it('is also what has the role of one', () => {
    expect(sees(heading('Compte activé'), '<p role="heading">Votre compte activé</p>')).toBe(true);
  });

  it('says only what is visible', () => {
    const html = '<h1><span hidden>Mon compte</span><span>Je me connecte</span></h1>';
    expect(sees(heading('Mon compte'), html)).toBe(false);
    expect(sees(heading('Je me connecte'), html)).toBe(true);
  });

  it('is neither a paragraph nor a hidden element', () => {
    expect(sees(heading('Compte activé'), '<p>Compte activé</p>')).toBe(false);
    expect(sees(heading('Compte activé'), '<h1 hidden>Compte activé</h1>')).toBe(false);
  });
});

describe('a sentence', () => {
  const refused = says('Votre identifiant ou votre mot de passe est incorrect');

  it('may be in any element', () => {
    expect(sees(refused, '<p>Votre identifiant ou votre mot de passe est incorrect.</p>')).toBe(
      true,
    );
    expect(
      sees(refused, '<ul><li>Votre identifiant ou votre mot de passe est incorrect</ul>'),
    ).toBe(true);
  });

  it('is said even if the paragraph has a `hidden` attribute, when it is visible', () => {
    const shown = '<style>.shown { display: block }</style>';
    const paragraph = (attributes: string) =>
      `${shown}<p ${attributes}>Votre identifiant ou votre mot de passe est incorrect.</p>`;
    expect(sees(refused, paragraph('hidden="true"'))).toBe(false);
    expect(sees(refused, paragraph('hidden="true" class="shown"'))).toBe(true);
  });

  it('is not said by what surrounds a hidden paragraph', () => {
    const field = '<label for="i">Identifiant</label><input id="i">';
    const error = '<p hidden>Votre identifiant ou votre mot de passe est incorrect.</p>';
    expect(sees(refused, `<div><div>${field}${error}</div></div>`)).toBe(false);
    expect(sees(refused, `<ul><li>Identifiant <span>${error}</span></li></ul>`)).toBe(false);
  });

  it('may contain hidden words', () => {
    const html = '<p>Votre identifiant ou votre mot de passe est incorrect <b hidden>(12)</b></p>';
    expect(sees(refused, html)).toBe(true);
  });

  it('is not a whole page', () => {
    const long = `${'Des mots. '.repeat(60)} Renvoyer le SMS`;
    expect(sees(says('Renvoyer le SMS'), `<p>${long}</p>`)).toBe(false);
  });

  it('is measured by its words, however its source is indented', () => {
    const indent = `\n${' '.repeat(60)}`;
    const words = ['Le code', 'de', 'sécurité', 'que', 'vous', 'avez', 'saisi', 'a expiré.'];
    expect(sees(says('a expiré'), `<p>${indent}${words.join(indent)}${indent}</p>`)).toBe(true);
  });

  it('is the smallest element that says it', () => {
    const page = pageIn(
      '<div id="out"><p id="in">Pas de code ? <b id="it">Renvoyer le SMS</b></p></div>',
    );
    expect(sentence(page, ['Renvoyer le SMS'])?.id).toBe('it');
    expect(sentence(page, ['Pas de code'])?.id).toBe('in');
    expect(sentence(page, ['Renvoyer le mail'])).toBeUndefined();
  });
});

describe('a badge', () => {
  it('is a word on its own', () => {
    expect(sees(badge('Élève'), '<p class="titre">Élève</p>')).toBe(true);
    expect(sees(badge('Élève'), '<p>Élève ou parent</p>')).toBe(false);
  });

  it('cannot be clicked', () => {
    expect(sees(badge('Élève'), '<button><span>Élève</span></button>')).toBe(false);
    expect(sees(badge('Élève'), '<a href="#">Élève</a>')).toBe(false);
  });

  it('is not what surrounds something to click', () => {
    expect(sees(badge('Élève'), '<ul><li><button>Élève</button></li></ul>')).toBe(false);
  });

  it('is not what surrounds a hidden one', () => {
    expect(sees(badge('Élève'), '<div><p hidden>Élève</p></div>')).toBe(false);
  });

  it('may have a hidden button beside it', () => {
    const html = '<div>Élève <button hidden>Changer de profil</button></div>';
    expect(sees(badge('Élève'), html)).toBe(true);
  });
});

describe('an action', () => {
  it.each([
    '<button>Gérer mon compte</button>',
    '<a href="#">Gérer mon compte →</a>',
    '<input type="submit" value="Gérer mon compte">',
    '<div role="button">Gérer mon compte</div>',
    '<button aria-label="Gérer mon compte"><svg></svg></button>',
  ])('is %s', (html) => {
    expect(sees(action('Gérer mon compte'), html)).toBe(true);
  });

  it('is neither plain text nor hidden', () => {
    expect(sees(action('Gérer mon compte'), '<p>Gérer mon compte</p>')).toBe(false);
    expect(sees(action('Gérer mon compte'), '<button hidden>Gérer mon compte</button>')).toBe(
      false,
    );
  });

  it('is not one whose name contains another action’s', () => {
    const pupil = actionBut(['Responsable'], 'Élève');
    expect(sees(pupil, '<button>Responsable d’élève</button>')).toBe(false);
    expect(sees(pupil, '<button>Responsable d’élève</button><button>Je suis élève</button>')).toBe(
      true,
    );
  });
});

describe('a field', () => {
  it('is counted', () => {
    const two = '<input type="email"><input type="email"><input type="email" hidden>';
    expect(sees(field('email', 2), two)).toBe(true);
    expect(sees(field('email', 3), two)).toBe(false);
  });
});

describe('an address', () => {
  const page = pageIn(
    '',
    'https://moncompte.educonnect.education.gouv.fr/app/oubliMdp/eleve?x=/eds',
  );

  it('is matched by a part of its path, whatever the case', () => {
    expect(isSeen(path('/oublimdp/'), page)).toBe(true);
    expect(isSeen(path('/oublilogin/', '/oublimdp/'), page)).toBe(true);
    expect(isSeen(path('/eds'), page)).toBe(false);
  });

  it('is matched by its whole path', () => {
    expect(isSeen(address('/app/oubliMdp/eleve'), page)).toBe(true);
    expect(isSeen(address('/app'), page)).toBe(false);
  });
});

describe('a title', () => {
  it('is the page’s', () => {
    pageIn('');
    document.title = 'Scolarité services – Accueil';
    const page = createPortalPage(document, new URL(LOGIN));
    expect(isSeen(title('Scolarité services'), page)).toBe(true);
    expect(isSeen(title('Mes services'), page)).toBe(false);
  });
});

describe('several landmarks', () => {
  const yes = visible('body');
  const no = visible('#nowhere');

  it('combine as all, any or none of them', () => {
    const page = pageIn('');
    expect(isSeen(all(yes, yes), page)).toBe(true);
    expect(isSeen(all(yes, no), page)).toBe(false);
    expect(isSeen(any(no, yes), page)).toBe(true);
    expect(isSeen(any(no, no), page)).toBe(false);
    expect(isSeen(none(no, no), page)).toBe(true);
    expect(isSeen(none(no, yes), page)).toBe(false);
  });
});

describe('looking for landmarks that a page lacks', () => {
  it('computes no style and measures nothing', () => {
    const page = pageIn(
      `<h1>Aide</h1><p>Bonjour à tous</p><a href="#">Retour</a><input type="search">
       ${'<div><p>Un paragraphe</p></div>'.repeat(50)}`,
    );
    const style = vi.spyOn(Element.prototype, 'checkVisibility').mockClear();
    const computed = vi.spyOn(window, 'getComputedStyle');
    const box = vi.mocked(Element.prototype.getBoundingClientRect);
    box.mockClear();
    const landmarks = [
      visible('#bouton_eleve'),
      heading('Je sélectionne mon profil'),
      says('Renvoyer le SMS'),
      badge('Élève'),
      action('Gérer mon compte'),
      field('identifier'),
      field('new-password'),
      field('legal-link'),
    ];
    expect(landmarks.filter((one) => isSeen(one, page))).toEqual([]);
    expect(style).not.toHaveBeenCalled();
    expect(computed).not.toHaveBeenCalled();
    expect(box).not.toHaveBeenCalled();
  });

  it('computes the style of possible matches only', () => {
    const others = '<div><p>Un paragraphe</p><h2>Un titre</h2><a href="#">Un lien</a></div>';
    const page = pageIn(`${others.repeat(50)}<p hidden>Renvoyer le SMS</p>`);
    const style = vi.spyOn(Element.prototype, 'checkVisibility').mockClear();
    expect(isSeen(says('Renvoyer le SMS'), page)).toBe(false);
    expect(isSeen(heading('Renvoyer le SMS'), page)).toBe(false);
    expect(isSeen(action('Renvoyer le SMS'), page)).toBe(false);
    expect(style.mock.contexts).toEqual(page.find('p[hidden]'));
  });
});
