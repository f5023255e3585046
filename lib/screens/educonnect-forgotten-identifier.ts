import { forgotten } from './forgotten';

export default forgotten('identifier', {
  seen: '2022-01',
  path: '/oublilogin/',
  otherPath: '/oublimdp/',
  headings: ['Identifiant oublié', 'Identifiant perdu', 'Je récupère mon identifiant'],
  fields: ['email', 'phone'],
  asks: ['email', 'phone'],
  school: 'forgotten_school_identifier',
});
