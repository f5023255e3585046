import { edifice } from '../define';
import type { Place } from '../place';

export const ent = edifice({
  id: 'var',
  name: 'Mon collège du Var',
  host: 'moncollege-ent.var.fr',
  providerId: 'urn:fi:ent:prod-cd83-edu:1.0',
});

export const place: Place = {
  id: 'var',
  seen: '2026-10',
  territory: 'Var (83)',
  departments: ['83'],
  levels: ['college'],
};
