import { edifice } from '../define';
import type { Territory } from '../territory';

/** ÉduConnect is for the parents of public schools. */
const ent = edifice({
  id: 'sem',
  name: 'E-cléo',
  host: 'sem.edifice.io',
  pupil: 'local',
  providerId: 'urn:fi:ent:prod-sem-edu:1.0',
});

const territory: Territory = {
  seen: '2026-10',
  name: 'Saint-Étienne Métropole (42)',
  departments: ['42'],
  levels: ['ecole'],
  towns: ['Saint-Étienne'],
  aliases: ['SEM'],
  formerHosts: ['sem.opendigitaleducation.com'],
};

export default { ent, territory };
