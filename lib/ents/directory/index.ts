import type { Ent } from '../ent';
import albertdemun from './edifice/albertdemun';
import amanaki from './edifice/amanaki';
import ariane57 from './edifice/ariane57';
import aucollege84 from './edifice/aucollege84';
import calmecac from './edifice/calmecac';
import charente16 from './edifice/charente16';
import colibri from './edifice/colibri';
import ePrimo from './edifice/e-primo';
import ecollege78 from './edifice/ecollege78';
import eduprovence from './edifice/eduprovence';
import ent04 from './edifice/ent04';
import ent05 from './edifice/ent05';
import ent77 from './edifice/ent77';
import essonneCollege from './edifice/essonne-college';
import essonneEcole from './edifice/essonne-ecole';
import hdf from './edifice/hdf';
import karukera from './edifice/karukera';
import leia from './edifice/leia';
import lyceeconnecte from './edifice/lyceeconnecte';
import mayotte from './edifice/mayotte';
import monlycee from './edifice/monlycee';
import nati from './edifice/nati';
import neoconnect from './edifice/neoconnect';
import nice from './edifice/nice';
import normandie from './edifice/normandie';
import odyssey from './edifice/odyssey';
import oneconnect from './edifice/oneconnect';
import pandaVosges from './edifice/panda-vosges';
import pcn from './edifice/pcn';
import portivechju from './edifice/portivechju';
import primot from './edifice/primot';
import provincesud from './edifice/provincesud';
import reims1d from './edifice/reims1d';
import reunion1d from './edifice/reunion1d';
import sem from './edifice/sem';
import syn1d from './edifice/syn1d';
import toulon from './edifice/toulon';
import toulouseOne from './edifice/toulouse-one';
import varCollege from './edifice/var';
import vca from './edifice/vca';
import wilapa from './edifice/wilapa';
import agora06 from './kosmos/agora06';
import arsene76 from './kosmos/arsene76';
import aura from './kosmos/aura';
import creuse from './kosmos/creuse';
import cybercolleges42 from './kosmos/cybercolleges42';
import eclatBfc from './kosmos/eclat-bfc';
import ecollege31 from './kosmos/ecollege31';
import ent27 from './kosmos/ent27';
import kosmoseducation from './kosmos/kosmoseducation';
import mbn from './kosmos/mbn';
import occitanie from './kosmos/occitanie';
import skolengoAefe from './kosmos/skolengo-aefe';
import skolengoEcoles from './kosmos/skolengo-ecoles';
import valdemarne94 from './kosmos/valdemarne94';
import valdoise95 from './kosmos/valdoise95';
import webcollege93 from './kosmos/webcollege93';
import chercan from './netocentre/chercan';
import collegesEureliens from './netocentre/colleges-eureliens';
import colleges41 from './netocentre/colleges41';
import monECollege from './netocentre/mon-e-college';
import monECollege36 from './netocentre/mon-e-college-36';
import netocentre from './netocentre/netocentre';
import touraineEschool from './netocentre/touraine-eschool';
import atrium from './other/atrium';
import bordeaux from './other/bordeaux';
import eLyco from './other/e-lyco';
import ecoledirecte from './other/ecoledirecte';
import enc92 from './other/enc92';
import enej86 from './other/enej86';
import entEcole from './other/ent-ecole';
import gestibase from './other/gestibase';
import itslearningAsp from './other/itslearning-asp';
import itslearningLasalle from './other/itslearning-lasalle';
import laclasse from './other/laclasse';
import poitiersIcart from './other/poitiers-icart';
import pronote from './other/pronote';
import reunion2d from './other/reunion2d';
import toutatice from './other/toutatice';
import type { Territory } from './territory';

/** One ENT of the directory: how it works, and where it is. */
export interface Listed {
  readonly ent: Ent;
  readonly territory: Territory;
}

/** Every ENT, each in a file named after its id. Equally good search results keep this order. */
export const DIRECTORY: readonly Listed[] = [
  mbn,
  aura,
  cybercolleges42,
  occitanie,
  eclatBfc,
  agora06,
  creuse,
  ecollege31,
  webcollege93,
  arsene76,
  ent27,
  valdemarne94,
  valdoise95,
  kosmoseducation,
  skolengoEcoles,
  skolengoAefe,
  eduprovence,
  hdf,
  normandie,
  leia,
  aucollege84,
  ent04,
  ent05,
  ePrimo,
  karukera,
  wilapa,
  colibri,
  mayotte,
  essonneCollege,
  essonneEcole,
  ariane57,
  nati,
  portivechju,
  primot,
  reims1d,
  reunion1d,
  sem,
  toulon,
  varCollege,
  vca,
  pandaVosges,
  ent77,
  charente16,
  oneconnect,
  neoconnect,
  nice,
  ecollege78,
  syn1d,
  pcn,
  monlycee,
  lyceeconnecte,
  provincesud,
  amanaki,
  odyssey,
  albertdemun,
  calmecac,
  toulouseOne,
  netocentre,
  touraineEschool,
  chercan,
  collegesEureliens,
  monECollege,
  monECollege36,
  colleges41,
  laclasse,
  toutatice,
  eLyco,
  reunion2d,
  atrium,
  enc92,
  enej86,
  poitiersIcart,
  bordeaux,
  pronote,
  ecoledirecte,
  gestibase,
  itslearningLasalle,
  itslearningAsp,
  entEcole,
];

/** Every ENT, as the guide needs it on a page. */
export const ENTS: readonly Ent[] = DIRECTORY.map(({ ent }) => ent);
