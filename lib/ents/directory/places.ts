import { place as albertdemun } from './edifice/albertdemun';
import { place as amanaki } from './edifice/amanaki';
import { place as ariane57 } from './edifice/ariane57';
import { place as aucollege84 } from './edifice/aucollege84';
import { place as calmecac } from './edifice/calmecac';
import { place as charente16 } from './edifice/charente16';
import { place as colibri } from './edifice/colibri';
import { place as ePrimo } from './edifice/e-primo';
import { place as ecollege78 } from './edifice/ecollege78';
import { place as eduprovence } from './edifice/eduprovence';
import { place as ent04 } from './edifice/ent04';
import { place as ent05 } from './edifice/ent05';
import { place as ent77 } from './edifice/ent77';
import { place as essonneCollege } from './edifice/essonne-college';
import { place as essonneEcole } from './edifice/essonne-ecole';
import { place as hdf } from './edifice/hdf';
import { place as karukera } from './edifice/karukera';
import { place as leia } from './edifice/leia';
import { place as lyceeconnecte } from './edifice/lyceeconnecte';
import { place as mayotte } from './edifice/mayotte';
import { place as monlycee } from './edifice/monlycee';
import { place as nati } from './edifice/nati';
import { place as neoconnect } from './edifice/neoconnect';
import { place as nice } from './edifice/nice';
import { place as normandie } from './edifice/normandie';
import { place as odyssey } from './edifice/odyssey';
import { place as oneconnect } from './edifice/oneconnect';
import { place as pandaVosges } from './edifice/panda-vosges';
import { place as pcn } from './edifice/pcn';
import { place as portivechju } from './edifice/portivechju';
import { place as primot } from './edifice/primot';
import { place as provincesud } from './edifice/provincesud';
import { place as reims1d } from './edifice/reims1d';
import { place as reunion1d } from './edifice/reunion1d';
import { place as sem } from './edifice/sem';
import { place as syn1d } from './edifice/syn1d';
import { place as toulon } from './edifice/toulon';
import { place as toulouseOne } from './edifice/toulouse-one';
import { place as varCollege } from './edifice/var';
import { place as vca } from './edifice/vca';
import { place as wilapa } from './edifice/wilapa';
import { place as agora06 } from './kosmos/agora06';
import { place as arsene76 } from './kosmos/arsene76';
import { place as aura } from './kosmos/aura';
import { place as creuse } from './kosmos/creuse';
import { place as cybercolleges42 } from './kosmos/cybercolleges42';
import { place as eclatBfc } from './kosmos/eclat-bfc';
import { place as ecollege31 } from './kosmos/ecollege31';
import { place as ent27 } from './kosmos/ent27';
import { place as kosmoseducation } from './kosmos/kosmoseducation';
import { place as mbn } from './kosmos/mbn';
import { place as occitanie } from './kosmos/occitanie';
import { place as skolengoAefe } from './kosmos/skolengo-aefe';
import { place as skolengoEcoles } from './kosmos/skolengo-ecoles';
import { place as valdemarne94 } from './kosmos/valdemarne94';
import { place as valdoise95 } from './kosmos/valdoise95';
import { place as webcollege93 } from './kosmos/webcollege93';
import { place as chercan } from './netocentre/chercan';
import { place as collegesEureliens } from './netocentre/colleges-eureliens';
import { place as colleges41 } from './netocentre/colleges41';
import { place as monECollege } from './netocentre/mon-e-college';
import { place as monECollege36 } from './netocentre/mon-e-college-36';
import { place as netocentre } from './netocentre/netocentre';
import { place as touraineEschool } from './netocentre/touraine-eschool';
import { place as atrium } from './other/atrium';
import { place as bordeaux } from './other/bordeaux';
import { place as eLyco } from './other/e-lyco';
import { place as ecoledirecte } from './other/ecoledirecte';
import { place as enc92 } from './other/enc92';
import { place as enej86 } from './other/enej86';
import { place as entEcole } from './other/ent-ecole';
import { place as gestibase } from './other/gestibase';
import { place as itslearningAsp } from './other/itslearning-asp';
import { place as itslearningLasalle } from './other/itslearning-lasalle';
import { place as laclasse } from './other/laclasse';
import { place as poitiersIcart } from './other/poitiers-icart';
import { place as pronote } from './other/pronote';
import { place as reunion2d } from './other/reunion2d';
import { place as toutatice } from './other/toutatice';
import type { Place } from './place';

/** Where every ENT is and what it is called: for the popup and the welcome page only. */
export const PLACES: readonly Place[] = [
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
