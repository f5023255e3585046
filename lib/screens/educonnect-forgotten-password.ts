import { forgotten } from './forgotten';

export default forgotten('password', {
  seen: '2022-01',
  path: '/oublimdp/',
  otherPath: '/oublilogin/',
  headings: ['Mot de passe oublié', 'Mot de passe perdu', 'Je réinitialise mon mot de passe'],
  fields: ['identifier', 'email', 'phone'],
  asks: ['identifier', 'email'],
  read: 'forgotten_read',
  readMail: 'forgotten_read_mail',
  school: 'forgotten_school',
});
