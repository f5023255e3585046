import { describe, expect, it } from 'vitest';
import { factLines, oldestFirst } from '../../run/oldest';

describe('what is known, by age', () => {
  it('begins with what nobody has seen for longest', () => {
    const facts = [
      { id: 'new', seen: '2026-10' },
      { id: 'old', seen: '2025-12' },
      { id: 'older', seen: '2025-02' },
      { id: 'as-old', seen: '2025-12' },
    ] as const;
    expect(oldestFirst(facts).map(({ id }) => id)).toEqual(['older', 'as-old', 'old', 'new']);
    expect(facts[0].id).toBe('new');
  });

  it('is printed one to a line', () => {
    expect(factLines('ENT', [{ id: 'mbn', seen: '2026-03' }])).toEqual(['ENT', '  2026-03  mbn']);
  });
});
