import { describe, expect, it } from 'vitest';
import type { Page } from '../../../lib/page/page';
import { recognise } from '../../../lib/recognise/recognise';
import { SCREENS } from '../../../lib/screens';
import { educonnect } from '../../../lib/screens/hosts';
import { path } from '../../../lib/screens/landmarks';
import type { Screen } from '../../../lib/screens/vocabulary';

const screen = (id: Screen['id'], part: string): Screen => ({
  id,
  seen: '2026-01',
  on: educonnect,
  landmark: path(part),
  title: 'login_title',
  hints: [],
});

const catalogue = [screen('educonnect/sms-code', '/code'), screen('educonnect/login', '/')];

/** A page that throws when anything but its address is read. */
const at = (address: string): Page => {
  const never = () => {
    throw new Error('the page was read');
  };
  const url = new URL(address);
  return {
    url,
    title: '',
    words: never,
    find: never,
    own: never,
    visible: never,
    name: never,
    text: never,
  };
};

describe('a screen', () => {
  it('is the first one seen', () => {
    const here = 'https://educonnect.education.gouv.fr';
    expect(recognise(at(`${here}/code`), catalogue)?.id).toBe('educonnect/sms-code');
    expect(recognise(at(`${here}/`), catalogue)?.id).toBe('educonnect/login');
    expect(recognise(at(`${here}/`), [])).toBeNull();
  });

  it('is at the exact host, over https, on the default port', () => {
    for (const address of [
      'https://educonnect.education.gouv.fr/',
      'https://educonnect.education.gouv.fr:443/',
      'https://moncompte.educonnect.education.gouv.fr/',
    ])
      expect(recognise(at(address), catalogue)?.id, address).toBe('educonnect/login');
  });

  it.each([
    'http://educonnect.education.gouv.fr/',
    'https://educonnect.education.gouv.fr:8443/',
    'https://educonnect.education.gouv.fr.example.com/',
    'https://www.educonnect.education.gouv.fr/',
    'https://educonnect-education-gouv-fr.example.com/',
    'https://educonnect.phm.education.gouv.fr/',
    'file:///educonnect.education.gouv.fr/',
  ])('is never at %s, where nothing is read', (address) => {
    expect(recognise(at(address), catalogue)).toBeNull();
    expect(recognise(at(address), SCREENS)).toBeNull();
  });
});
