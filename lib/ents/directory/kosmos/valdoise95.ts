import { kosmos } from '../../define';
import type { Place } from '../../place';

/** Whether its entry « eleveparent » leads to ÉduConnect is not known. */
export const ent = kosmos({
  id: 'valdoise95',
  name: "Mon collège Val d'Oise",
  domain: 'moncollege.valdoise.fr',
  pupil: 'unknown',
  guardian: 'unknown',
});

export const place: Place = {
  id: 'valdoise95',
  territory: "Val-d'Oise (95)",
  departments: ['95'],
  levels: ['college'],
  formerHosts: ['ent.valdoise.fr'],
};
