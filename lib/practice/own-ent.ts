import mbn from '../ents/directory/kosmos/mbn';
import type { Ent } from '../ents/ent';

/** What the practice's ENT is called: no real one's name. */
export const ENT_NAME = 'Collège Jules-Ferry';

/** The ENT whose pages are practised on. */
export const OWN_ENT: Ent = { ...mbn.ent, name: ENT_NAME };

/** @returns it on its own pages, null elsewhere */
export const entAt = ({ hostname }: URL): Ent | null =>
  OWN_ENT.hosts.includes(hostname) ? OWN_ENT : null;
