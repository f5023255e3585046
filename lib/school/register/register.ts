import { hostsOf, PAGES_READ } from '../../pages-read';
import { PERMISSIONS } from '../../permissions';
import { INVENTORY } from '../../storage/inventory';
import type { SchoolPolicy } from '../policy';

/** One heading of the sheet, and its lines. */
export interface RegisterEntry {
  readonly title: string;
  readonly lines: readonly string[];
}

/** What a school's sheet depends on. */
interface RegisterFacts {
  readonly school: SchoolPolicy;
  /** Version of the extension. */
  readonly version: string;
  /** The day, as it is written in French. */
  readonly day: string;
}

/** What only the school can say. */
const TO_COMPLETE = 'À compléter par l’école';

/** Keys under which people are. */
const OF_PEOPLE = ['people', 'undo', 'draft'];

/** What becomes of identifiers, by what the school has set. */
const IDENTIFIERS = {
  ask: 'Un identifiant n’est gardé que si l’on clique sur « Garder ».',
  session: 'Réglage de l’école : un identifiant gardé est perdu quand le navigateur se ferme.',
  off: 'Réglage de l’école : aucun identifiant n’est gardé.',
} as const;

/**
 * The sheet for a school's register of processing (article 30 of the GDPR; the headings are those of the
 * model of the CNIL). Facts only: what the law makes of them is for the school and its officer to say.
 * French, as the register is.
 */
export function registerSheet({ school, version, day }: RegisterFacts): readonly RegisterEntry[] {
  return [
    {
      title: 'Outil',
      lines: [
        `Évid’ENT ${version}, extension de navigateur, non officielle, sous licence MIT`,
        `Fiche faite le ${day}`,
      ],
    },
    {
      title: 'Responsable du traitement et délégué à la protection des données',
      lines: [...(school.schoolName ? [school.schoolName] : []), TO_COMPLETE],
    },
    {
      title: 'Finalité',
      lines: [
        'Montrer où cliquer, d’ÉduConnect jusqu’à l’ENT',
        'Expliquer un refus de la page, et vérifier un nouveau mot de passe avec ses règles',
      ],
    },
    { title: 'Base légale', lines: [TO_COMPLETE] },
    { title: 'Personnes concernées', lines: ['Élèves', 'Parents et responsables d’élèves'] },
    {
      title: 'Données, et durées',
      lines: [
        ...keptUnder(school).map(({ what, until }) => `${capital(what)} : ${until}`),
        '« En mémoire » : perdu au plus tard quand le navigateur se ferme',
        IDENTIFIERS[school.identifiers ?? 'ask'],
        'Un mot de passe tapé est comparé aux règles en mémoire ; il n’est ni gardé ni envoyé.',
        'Tout est effacé par « Tout effacer », ou quand l’extension est retirée.',
      ],
    },
    {
      title: 'Destinataires',
      lines: [
        'Aucun : l’extension n’a pas de serveur, ne fait aucune requête et ne mesure rien.',
        'Le magasin du navigateur (Google, Microsoft ou Mozilla) sait qu’elle y est prise.',
      ],
    },
    { title: 'Transferts hors de l’Union européenne', lines: ['Aucun par l’extension'] },
    {
      title: 'Sécurité',
      lines: [
        'La politique de sécurité du manifeste interdit toute requête vers l’extérieur.',
        'Les pages visitées ne peuvent pas lire ce que l’extension garde.',
        'Rien n’est gardé depuis une fenêtre privée.',
      ],
    },
    {
      title: 'Droits des personnes',
      lines: [
        'Chacun voit, change et efface ses données dans la bulle de l’extension, sur son appareil.',
        'L’extension ne donne rien à l’école.',
      ],
    },
    {
      title: 'Permissions demandées au navigateur',
      lines: Object.entries(PERMISSIONS).map(([name, reason]) => `${name} : ${reason}`),
    },
    {
      title: 'Sites dont des pages sont lues, pour y montrer où cliquer',
      lines: [
        ...hostsOf(PAGES_READ),
        'Toute autre page : seulement si l’on y clique sur l’icône de l’extension',
      ],
    },
    { title: 'Analyse d’impact', lines: [TO_COMPLETE] },
  ];
}

/** What is stored where a school has set what becomes of identifiers. */
function keptUnder({ identifiers }: SchoolPolicy): typeof INVENTORY {
  if (identifiers === 'off') return INVENTORY.filter(({ key }) => !OF_PEOPLE.includes(key));
  if (identifiers !== 'session') return INVENTORY;
  return INVENTORY.map((thing) =>
    thing.key === 'people' ? { ...thing, until: 'en mémoire, après un clic' } : thing,
  );
}

/** Title of the sheet. */
export const REGISTER_TITLE = 'Évid’ENT : fiche pour le registre des traitements';

/** @returns the sheet as text, to be pasted into a register */
export const registerText = (entries: readonly RegisterEntry[]): string =>
  [
    REGISTER_TITLE,
    ...entries.map(({ title, lines }) => [title, ...lines.map((line) => `- ${line}`)].join('\n')),
  ].join('\n\n');

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
