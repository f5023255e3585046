import type { ExerciseId } from '../practice/exercises';

/** One stage of the session, as its teacher reads it. */
interface Stage {
  /** How long it takes in each length of the session, in minutes; 0 where it is left out. */
  readonly minutes: Readonly<Record<LessonLength, number>>;
  readonly title: string;
  readonly exercises: readonly ExerciseId[];
  /** What everybody does. */
  readonly doing: string;
  /** What to say, in words for a child of eleven. */
  readonly saying: string;
}

/** How long a session may be, in minutes. */
export const LESSON_LENGTHS = [45, 30] as const;

/** One of those. */
type LessonLength = (typeof LESSON_LENGTHS)[number];

/** What may go wrong, and what to do then. */
interface Trouble {
  readonly when: string;
  readonly advice: string;
}

/** What the teacher's page says. */
interface Lesson {
  readonly title: string;
  readonly about: string;
  readonly goal: string;
  readonly before: readonly string[];
  readonly stages: readonly Stage[];
  readonly troubles: readonly Trouble[];
}

/**
 * A session in a computer room, for a class that comes to the ENT for the first time. In French alone:
 * whoever holds it teaches in French, in a French school, and the words to say are for that class. The
 * pupils have their own page, in their languages.
 */
export const LESSON: Lesson = {
  title: 'Séance : entrer dans l’ENT',
  about:
    'Page du professeur · 45 minutes en salle informatique, ou 30 sans les étapes marquées « – »',
  goal: 'À la fin, chaque élève sait quelle entrée choisir, quel profil prendre, comment faire un bon mot de passe, et à qui demander de l’aide.',
  before: [
    'Sur un poste, ouvrez l’entraînement : icône d’Évid’ENT, « Guide écrit », « S’entraîner ». Rien ? Demandez au service informatique.',
    'Imprimez une page de l’élève pour chacun. Préparez le vidéoprojecteur.',
    'Demandez au secrétariat qui n’a pas encore sa feuille ÉduConnect, et qui peut en refaire une.',
    'L’entraînement n’a besoin ni d’Internet ni de compte. Seule l’étape « Pour de vrai » en a besoin.',
  ],
  stages: [
    {
      minutes: { 45: 4, 30: 4 },
      title: 'Accueillir',
      exercises: [],
      doing:
        'Les feuilles de l’école restent dans les sacs. Chacun reçoit sa page et ouvre l’entraînement.',
      saying:
        'Aujourd’hui, on s’entraîne sur une copie. Rien n’est envoyé. Personne ne tape son vrai mot de passe.',
    },
    {
      minutes: { 45: 5, 30: 4 },
      title: 'Montrer',
      exercises: ['premiere-connexion'],
      doing:
        'Au vidéoprojecteur, sous la liste des exercices : « Montrer au vidéoprojecteur » (practice.html#montrer). La flèche droite avance, rien n’est à taper. La classe dit où cliquer.',
      saying:
        'Le cadre montre où cliquer. Avant de taper, on lit la phrase et on regarde l’adresse.',
    },
    {
      minutes: { 45: 10, 30: 8 },
      title: 'Arriver jusqu’à ÉduConnect',
      exercises: ['premiere-connexion', 'mauvaise-ligne', 'mauvais-profil'],
      doing:
        'Chacun fait ces exercices et coche les cases. Qui a fini explique à son voisin, sans toucher sa souris.',
      saying:
        'Deux choix comptent : la bonne entrée sur l’ENT, puis le bon profil. Pour toi : élève.',
    },
    {
      minutes: { 45: 10, 30: 9 },
      title: 'Le mot de passe',
      exercises: ['majuscules', 'mot-de-passe', 'deux-saisies'],
      doing:
        'Chacun fait ces exercices. Puis, à voix haute : qu’est-ce qui était refusé, et pourquoi ?',
      saying:
        'Un bon mot de passe est long, et il est à toi seul. On ne le dit à personne, même à moi.',
    },
    {
      minutes: { 45: 5, 30: 0 },
      title: 'Quand on a oublié, ou que l’on est perdu',
      exercises: ['identifiant-oublie', 'mot-de-passe-oublie', 'retour'],
      doing:
        'Chacun fait ces exercices. Dites qui aide dans l’école : montrez-le en bas de leur page.',
      saying: 'Oublier arrive à tout le monde. On n’essaie pas dix fois : on demande.',
    },
    {
      minutes: { 45: 6, 30: 0 },
      title: 'Pour de vrai',
      exercises: [],
      doing:
        'Ceux qui ont leur feuille vont dans leur ENT. Les autres continuent l’entraînement. À la fin, chacun se déconnecte et ferme le navigateur.',
      saying: 'Cette fois, c’est ton vrai compte. Personne ne regarde l’écran du voisin.',
    },
    {
      minutes: { 45: 5, 30: 5 },
      title: 'Retenir',
      exercises: [],
      doing:
        'Trois questions à la classe : quelle entrée ? quel profil ? que faire si j’ai oublié ? La page part à la maison.',
      saying: 'Ce soir, montre à ta famille. Les exercices des parents sont sur ta page.',
    },
  ],
  troubles: [
    {
      when: 'Un élève tape son vrai mot de passe',
      advice: 'La case ne l’écrit pas, et le dit. Qu’il clique sur le compte inventé.',
    },
    {
      when: 'Il clique à côté, il est perdu',
      advice: 'Qu’il recommence l’exercice : rien ne peut être cassé.',
    },
    {
      when: 'Il lit mal le français',
      advice: 'La langue se choisit en haut de la page. Les réglages ont une lecture à voix haute.',
    },
    {
      when: 'Sur le vrai site : trop d’essais',
      advice: 'On attend, sans réessayer. Pendant ce temps, retour à l’entraînement.',
    },
    {
      when: 'Sur le vrai site : identifiant ou mot de passe refusé',
      advice:
        'Vérifiez profil et majuscules, une seule fois. Puis la personne qui aide, ci-dessous.',
    },
    {
      when: 'ÉduConnect ou l’ENT ne répond pas',
      advice: 'L’entraînement marche sans eux. Gardez « Pour de vrai » pour une autre fois.',
    },
    {
      when: 'Un élève demande votre aide avec son mot de passe',
      advice: 'Ne le demandez pas, ne l’écrivez pas, ne le gardez pas : il le tape lui-même.',
    },
  ],
};
