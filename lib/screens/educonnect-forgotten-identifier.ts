import { forgotten } from './forgotten';

export default forgotten('identifier', {
  seen: '2022-01',
  path: '/oublilogin/',
  otherPath: '/oublimdp/',
  headings: ['Identifiant oublié', 'Identifiant perdu', 'Je récupère mon identifiant'],
  fields: ['email', 'phone'],
  asks: ['email', 'phone'],
  read: 'forgotten_identifier_read',
  readMail: 'forgotten_identifier_read_mail',
  school: 'forgotten_school_identifier',
});
