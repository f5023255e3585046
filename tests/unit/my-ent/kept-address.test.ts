import { describe, expect, it } from 'vitest';
import { keptAddress } from '../../../lib/my-ent/kept-address';

const service = (address: string) => `?service=${encodeURIComponent(address)}`;

describe('what « C’est mon ENT » keeps of a page', () => {
  it.each([
    [
      `https://cas.example.net/login${service('https://college.example.net/x?t=1')}`,
      'https://college.example.net/',
    ],
    [
      `https://ent.example.net/auth/saml/wayf?callback=${encodeURIComponent('https://ent.example.net/')}`,
      'https://ent.example.net/',
    ],
    [
      `https://hubeduconnect.index-education.net/EduConnect/cas/login${service('https://0760000x.index-education.net/pronote/')}`,
      'https://0760000x.index-education.net/pronote/',
    ],
    [
      `https://cas.example.net/login${service('https://0760000x.index-education.net/pronote/mobile.eleve.html')}`,
      'https://0760000x.index-education.net/pronote/',
    ],
    [
      'https://0760000x.index-education.net/pronote/eleve.html?a=1',
      'https://0760000x.index-education.net/pronote/',
    ],
    ['https://ent.school.example/home;jsessionid=1?x=2', 'https://ent.school.example/'],
    ['https://lina.durand@ent.school.example/', 'https://ent.school.example/'],
    [
      'https://ent.school.example/eleves/lina.durand/accueil?nom=Durand&prenom=Lina#lina',
      'https://ent.school.example/',
    ],
  ])('of %s is %s', (address, kept) => {
    expect(keptAddress(new URL(address))).toBe(kept);
  });

  it.each([
    ['https://cas.example.net/login', 'a CAS alone'],
    [
      `https://cas.example.net/login${service('https://elsewhere.example/')}`,
      'a site that its link may have named',
    ],
    [`https://cas.example.net/login${service('https://cas.example.net/login')}`, 'the CAS itself'],
    ['https://hubeduconnect.index-education.net/EduConnect/cas/login', 'the hub'],
    ['https://www.google.com/search?q=ent', 'a search'],
    ['http://ent.school.example/home', 'an unsafe page'],
  ])('of %s is nothing: it is %s', (address) => {
    expect(keptAddress(new URL(address))).toBeNull();
  });
});
