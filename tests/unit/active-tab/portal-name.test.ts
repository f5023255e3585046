import { describe, expect, it } from 'vitest';
import { bearsPortalName } from '../../../lib/active-tab/portal-name';
import { workOf } from '../work-of';

/** Spellings that a reader takes for the portal's name. */
const SPELLED: Readonly<Record<string, string>> = {
  'as it is': 'ÉduConnect',
  'without its accent': 'EduConnect - Connexion',
  'in capitals': 'ÉDUCONNECT',
  'inside a host': 'connexion-educonnect.example',
  'in two words': 'Edu Connect',
  'in two words with an accent': 'Mon compte Édu Connect',
  'with a hyphen': 'Édu-Connect',
  'with a no-break hyphen': 'Édu\u2011Connect',
  'with a full stop': 'Édu.Connect',
  'with a middle dot': 'Édu·Connect',
  'with a bar': 'Édu|Connect',
  'with a set’s sign for u': 'Éd∪Connect',
  'with an emoji': 'Édu🔒Connect',
  'spaced out': 'É d u C o n n e c t',
  'with hair spaces': 'É\u200ad\u200au\u200aC\u200ao\u200an\u200an\u200ae\u200ac\u200at',
  'with a zero-width space': 'Édu\u200bConnect',
  'with a zero-width joiner': 'Édu\u200dConnect',
  'with a soft hyphen': 'Édu\u00adConnect',
  'with a word joiner': 'Édu\u2060Connect',
  'with a byte order mark': 'Édu\ufeffConnect',
  'with a Mongolian separator': 'Édu\u180eConnect',
  'with a combining grapheme joiner': 'Édu\u034fConnect',
  'with a Hangul filler': 'Édu\u3164Connect',
  'with a variation selector': 'Édu\ufe0fConnect',
  'with a tag character': 'Édu\u{e0041}Connect',
  'with a left-to-right mark': 'Édu\u200eConnect',
  'with an isolate': '\u2068Édu\u2069Connect',
  'backwards under an override': '\u202etcennoCudÉ\u202c',
  'with a stroke through it':
    'É\u0336d\u0336u\u0336C\u0336o\u0336n\u0336n\u0336e\u0336c\u0336t\u0336',
  'with a Cyrillic С': 'Édu\u0421onnect',
  'with Cyrillic vowels': '\u0415duC\u043enn\u0435ct',
  'all in Cyrillic but three': '\u0415du\u0421\u043en\u043f\u0435\u0441\u0442',
  'with a Greek Ε': '\u0395duConnect',
  'in Greek letters': '\u0395d\u03c5C\u03bf\u03b7\u03b7\u03b5c\u03c4',
  'with an Armenian u': 'Éd\u057dConnect',
  'in Lisu letters': 'ꓰꓓꓴꓚꓳꓠꓠꓰꓚꓔ',
  'in Cherokee letters': 'ᎬᎠuᏟonnᎬct',
  'in Canadian syllabics': 'EdᑌᑕOᑎᑎEᑕT',
  'in mathematical bold': '𝐄𝐝𝐮𝐂𝐨𝐧𝐧𝐞𝐜𝐭',
  'in mathematical script': '𝓔𝓭𝓾𝓒𝓸𝓷𝓷𝓮𝓬𝓽',
  'in full width': 'ＥｄｕＣｏｎｎｅｃｔ',
  'in circles': 'ⒺⓓⓤⒸⓞⓝⓝⓔⓒⓣ',
  'in black circles': '🅔🅓🅤🅒🅞🅝🅝🅔🅒🅣',
  'in black squares': '🅴🅳🆄🅲🅾🅽🅽🅴🅲🆃',
  'in small capitals': 'ᴇᴅᴜᴄᴏɴɴᴇᴄᴛ',
  'with a nought': 'EduC0nnect',
  'with a three': '3duConn3ct',
  'with one n': 'ÉduConect',
  'with three n': 'ÉduConnnect',
  'with a slashed o': 'ÉduCønnect',
  'with a cedilla': 'ÉduÇonnect',
};

/** Words of pages that have nothing of the portal. */
const OTHERS = [
  'Se déconnecter',
  'Vous êtes reconnecté',
  'Éducation nationale',
  'Page du connecteur SAML',
  'Guide du connecté',
  'Éducation · Connexion',
  'Connexion à l’ENT',
  'connect.edu.example',
  'Collège Édouard-Connes',
  'FranceConnect',
  'EcoleDirecte',
  'Connect-Edu',
  '',
];

describe('the portal’s name', () => {
  it.each(Object.entries(SPELLED))('is told %s', (_, spelled) => {
    expect(bearsPortalName(spelled)).toBe(true);
    expect(bearsPortalName(`Connexion à ${spelled} : élèves`)).toBe(true);
  });

  it.each(OTHERS)('is not in « %s »', (words) => {
    expect(bearsPortalName(words)).toBe(false);
  });

  it('is looked for at no great cost, whatever a page writes', () => {
    const long = '\u0415du\u0421\u043enn\u0435c '.repeat(30);
    const work = workOf(() => {
      for (let time = 0; time < 100; time += 1) bearsPortalName(long);
    });
    expect(work).toBeLessThan(2000);
  });
});
