import account from './educonnect-account';
import activated from './educonnect-activated';
import activationForm from './educonnect-activation-form';
import birthDateCheck from './educonnect-birth-date-check';
import changeRequired from './educonnect-change-required';
import forgottenIdentifier from './educonnect-forgotten-identifier';
import forgottenPassword from './educonnect-forgotten-password';
import guardianChildren from './educonnect-guardian-children';
import guardianEmail from './educonnect-guardian-email';
import guardianIdentity from './educonnect-guardian-identity';
import login from './educonnect-login';
import newPassword from './educonnect-new-password';
import profile from './educonnect-profile';
import pupilIdentity from './educonnect-pupil-identity';
import smsCode from './educonnect-sms-code';
import translated from './educonnect-translated';
import unavailable from './educonnect-unavailable';
import teleservicesHome from './teleservices-home';
import type { Screen } from './vocabulary';

/**
 * Every screen of the portal, the narrowest landmarks first: the first one seen wins. The chooser
 * of an ENT is read by its family instead (`lib/ents`).
 */
export const SCREENS: readonly Screen[] = [
  unavailable,
  activationForm,
  newPassword,
  guardianIdentity,
  guardianChildren,
  birthDateCheck,
  pupilIdentity,
  smsCode,
  activated,
  changeRequired,
  login,
  profile,
  forgottenIdentifier,
  forgottenPassword,
  account,
  guardianEmail,
  teleservicesHome,
  translated,
];
