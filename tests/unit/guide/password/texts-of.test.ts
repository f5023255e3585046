import { beforeEach, describe, expect, it, vi } from 'vitest';
import { backend } from '../../../../lib/guide/backend';
import { createTextsOf } from '../../../../lib/guide/password/texts-of';
import type { Catalogue } from '../../../../lib/texts/texts';

const asked = vi.spyOn(backend, 'texts');
const changed = vi.fn();
const catalogue = { password_accepted: { message: 'OK' } } as unknown as Catalogue;

beforeEach(() => {
  asked.mockReset();
  changed.mockReset();
});

describe('the texts about passwords', () => {
  it('are asked for once, and said to have come', async () => {
    asked.mockResolvedValue(catalogue);
    const textsOf = createTextsOf(changed);
    expect([textsOf('en'), textsOf('en')]).toEqual([null, null]);
    await vi.waitFor(() => expect(changed).toHaveBeenCalledOnce());
    expect(textsOf('en')?.get('password_accepted')).toBe('OK');
    expect(asked).toHaveBeenCalledOnce();
  });

  it('are those of the language wanted, never of the one before', async () => {
    asked.mockResolvedValue(catalogue);
    const textsOf = createTextsOf(changed);
    textsOf('en');
    await vi.waitFor(() => expect(changed).toHaveBeenCalled());
    expect(textsOf('uk')).toBeNull();
    await vi.waitFor(() => expect(textsOf('uk')?.language).toBe('uk'));
  });

  it('are asked for again where the package did not give them', async () => {
    asked.mockResolvedValueOnce(null).mockResolvedValue(catalogue);
    const textsOf = createTextsOf(changed);
    await vi.waitFor(() => expect(textsOf('en')?.language).toBe('en'));
    expect(asked).toHaveBeenCalledTimes(2);
  });
});
