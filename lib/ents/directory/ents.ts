import type { Ent } from '../ent';
import { ent as albertdemun } from './edifice/albertdemun';
import { ent as amanaki } from './edifice/amanaki';
import { ent as ariane57 } from './edifice/ariane57';
import { ent as aucollege84 } from './edifice/aucollege84';
import { ent as calmecac } from './edifice/calmecac';
import { ent as charente16 } from './edifice/charente16';
import { ent as colibri } from './edifice/colibri';
import { ent as ePrimo } from './edifice/e-primo';
import { ent as ecollege78 } from './edifice/ecollege78';
import { ent as eduprovence } from './edifice/eduprovence';
import { ent as ent04 } from './edifice/ent04';
import { ent as ent05 } from './edifice/ent05';
import { ent as ent77 } from './edifice/ent77';
import { ent as essonneCollege } from './edifice/essonne-college';
import { ent as essonneEcole } from './edifice/essonne-ecole';
import { ent as hdf } from './edifice/hdf';
import { ent as karukera } from './edifice/karukera';
import { ent as leia } from './edifice/leia';
import { ent as lyceeconnecte } from './edifice/lyceeconnecte';
import { ent as mayotte } from './edifice/mayotte';
import { ent as monlycee } from './edifice/monlycee';
import { ent as nati } from './edifice/nati';
import { ent as neoconnect } from './edifice/neoconnect';
import { ent as nice } from './edifice/nice';
import { ent as normandie } from './edifice/normandie';
import { ent as odyssey } from './edifice/odyssey';
import { ent as oneconnect } from './edifice/oneconnect';
import { ent as pandaVosges } from './edifice/panda-vosges';
import { ent as pcn } from './edifice/pcn';
import { ent as portivechju } from './edifice/portivechju';
import { ent as primot } from './edifice/primot';
import { ent as provincesud } from './edifice/provincesud';
import { ent as reims1d } from './edifice/reims1d';
import { ent as reunion1d } from './edifice/reunion1d';
import { ent as sem } from './edifice/sem';
import { ent as syn1d } from './edifice/syn1d';
import { ent as toulon } from './edifice/toulon';
import { ent as toulouseOne } from './edifice/toulouse-one';
import { ent as varCollege } from './edifice/var';
import { ent as vca } from './edifice/vca';
import { ent as wilapa } from './edifice/wilapa';
import { ent as agora06 } from './kosmos/agora06';
import { ent as arsene76 } from './kosmos/arsene76';
import { ent as aura } from './kosmos/aura';
import { ent as creuse } from './kosmos/creuse';
import { ent as cybercolleges42 } from './kosmos/cybercolleges42';
import { ent as eclatBfc } from './kosmos/eclat-bfc';
import { ent as ecollege31 } from './kosmos/ecollege31';
import { ent as ent27 } from './kosmos/ent27';
import { ent as kosmoseducation } from './kosmos/kosmoseducation';
import { ent as mbn } from './kosmos/mbn';
import { ent as occitanie } from './kosmos/occitanie';
import { ent as skolengoAefe } from './kosmos/skolengo-aefe';
import { ent as skolengoEcoles } from './kosmos/skolengo-ecoles';
import { ent as valdemarne94 } from './kosmos/valdemarne94';
import { ent as valdoise95 } from './kosmos/valdoise95';
import { ent as webcollege93 } from './kosmos/webcollege93';
import { ent as chercan } from './netocentre/chercan';
import { ent as collegesEureliens } from './netocentre/colleges-eureliens';
import { ent as colleges41 } from './netocentre/colleges41';
import { ent as monECollege } from './netocentre/mon-e-college';
import { ent as monECollege36 } from './netocentre/mon-e-college-36';
import { ent as netocentre } from './netocentre/netocentre';
import { ent as touraineEschool } from './netocentre/touraine-eschool';
import { ent as atrium } from './other/atrium';
import { ent as bordeaux } from './other/bordeaux';
import { ent as eLyco } from './other/e-lyco';
import { ent as ecoledirecte } from './other/ecoledirecte';
import { ent as enc92 } from './other/enc92';
import { ent as enej86 } from './other/enej86';
import { ent as entEcole } from './other/ent-ecole';
import { ent as gestibase } from './other/gestibase';
import { ent as itslearningAsp } from './other/itslearning-asp';
import { ent as itslearningLasalle } from './other/itslearning-lasalle';
import { ent as laclasse } from './other/laclasse';
import { ent as poitiersIcart } from './other/poitiers-icart';
import { ent as pronote } from './other/pronote';
import { ent as reunion2d } from './other/reunion2d';
import { ent as toutatice } from './other/toutatice';

/** Every ENT, as the guide needs it on a page; the one first named wins a shared login page. */
export const ENTS: readonly Ent[] = [
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
