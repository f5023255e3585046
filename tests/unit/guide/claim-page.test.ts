// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { claimPage } from '../../../lib/guide/claim-page';

let ends: AbortController;

beforeEach(() => {
  ends = new AbortController();
});

afterEach(() => ends.abort());

describe('a page', () => {
  it('has one guide at a time', () => {
    expect(claimPage(ends.signal)).toBe(true);
    expect(claimPage(new AbortController().signal)).toBe(false);
  });

  it('is free again once its guide has ended', () => {
    const first = new AbortController();
    claimPage(first.signal);
    first.abort();
    expect(claimPage(ends.signal)).toBe(true);
  });

  it('is claimed under no name that an id of an element could have', () => {
    const names = Object.getOwnPropertyNames(globalThis);
    claimPage(ends.signal);
    expect(Object.getOwnPropertyNames(globalThis)).toEqual(names);
    expect(Object.getOwnPropertySymbols(globalThis)).toContain(Symbol.for('evident-guide'));
  });
});
