import { describe, expect, it } from 'vitest';
import { chromiumId, runsAt } from '../../harness/extension';

describe('where a manifest runs a content script', () => {
  const manifest = {
    content_scripts: [
      { matches: ['https://portal.example/*', 'https://*.ent.example/login*'] },
      { matches: ['*://old.example/a?b'] },
    ],
  };

  it.each([
    ['https://portal.example/', true],
    ['https://portal.example:8443/x', true],
    ['http://portal.example/', false],
    ['https://portal.example.org/', false],
    ['https://sub.portal.example/', false],
    ['https://cas.ent.example/login?service=x', true],
    ['https://ent.example/login', true],
    ['https://cas.ent.example/home', false],
    ['https://fakeent.example/login', false],
    ['http://old.example/a?b', true],
    ['http://old.example/ab', false],
  ])('%s: %s', (address, runs) => {
    expect(runsAt(manifest, address)).toBe(runs);
  });

  it('is nowhere without content scripts', () => {
    expect(runsAt({}, 'https://portal.example/')).toBe(false);
  });
});

describe('the id in Chromium', () => {
  it('follows from the key', () => {
    expect(chromiumId({ key: 'AAAA' })).toMatch(/^[a-p]{32}$/);
    expect(chromiumId({ key: 'AAAA' })).not.toBe(chromiumId({ key: 'AAAB' }));
  });

  it('is unknown without one', () => {
    expect(() => chromiumId({})).toThrow('no key');
  });
});
