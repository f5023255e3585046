import { describe, expect, it } from 'vitest';
import { generationOf, loginPageOf, nearest } from '../../../lib/practice/generations';
import { isNewest } from '../../harness/newest';

describe('the generation of a replica', () => {
  it('is the year in its path', () => {
    expect(generationOf('account/2022/new-password.html')).toBe(2022);
  });

  it('is none for a page without a year, even where its name has one', () => {
    expect(generationOf('ent/aura/chooser-2023.html')).toBeNull();
  });
});

describe('the newest of a page', () => {
  const known = ['a/2022/b.html', 'a/2025/b.html', 'a/2022/c.html', 'ent/d/2.html'];

  it('is that of the latest year, whatever the years of other pages', () => {
    expect(known.filter((path) => isNewest(path, known))).toEqual(known.slice(1));
  });
});

describe('the login page of a generation', () => {
  it('is for everybody in 2021', () => {
    expect(loginPageOf('2021')).toBe('legacy/2021/login.html');
  });

  it('is of that year later', () => {
    expect(loginPageOf('2024')).toBe('educonnect/2024/login.html');
  });
});

describe('the nearest generation of a page', () => {
  const known = [
    'account/2022/activated.html',
    'account/2025/activated.html',
    'account/2025/account.html',
    'ent/mbn/home.html',
  ];

  it.each([
    ['account/2025/activated.html', 'account/2025/activated.html'],
    ['account/2024/activated.html', 'account/2022/activated.html'],
    ['account/2026/activated.html', 'account/2025/activated.html'],
    ['account/2021/activated.html', 'account/2022/activated.html'],
    ['account/2022/account.html', 'account/2025/account.html'],
    ['ent/mbn/home.html', 'ent/mbn/home.html'],
  ])('of %s is %s', (asked, found) => {
    expect(nearest(asked, known)).toBe(found);
  });

  it.each(['account/2025/other.html', 'ent/aura/home.html'])('of %s does not exist', (asked) => {
    expect(() => nearest(asked, known)).toThrow(asked);
  });
});
