import type { Ent } from '../../ent';
import type { Territory } from '../territory';

/**
 * Since September 2024 an ENEJ, made by PRONOTE's publisher, in place of « ENC 92 ». Its address is
 * not known: it holds the département's name, says the publisher's help. Who chose « ENC 92 » finds
 * it under the same id.
 */
const ent: Ent = {
  id: 'enc92',
  name: 'ENEJ Hauts-de-Seine',
  family: 'other',
  hosts: [],
  domains: [],
  logins: [],
  home: null,
  pupil: 'unknown',
  guardian: 'unknown',
};

const territory: Territory = {
  seen: '2024-09',
  name: 'Hauts-de-Seine (92)',
  departments: ['92'],
  levels: ['college'],
  aliases: ['Docaposte'],
  formerNames: ['ENC Hauts-de-Seine', 'ENC 92', 'oZe 92'],
  formerHosts: ['enc92.fr', 'enc.hauts-de-seine.fr', 'api-enc.hauts-de-seine.fr'],
};

export default { ent, territory };
