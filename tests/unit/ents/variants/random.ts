/** Seeded random choices, so that a failing variant can be made again. */
export interface Random {
  /** @returns whether something of this chance (0 to 1) happens */
  chance(of: number): boolean;
  /** @returns one of the items */
  one<T>(items: readonly T[]): T;
  /** @returns the items in another order */
  shuffled<T>(items: readonly T[]): T[];
  /** @returns some of the items, each with this chance, in their order */
  some<T>(items: readonly T[], chance: number): T[];
}

/** @param seed any whole number; the same seed makes the same choices */
export function createRandom(seed: number): Random {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const random: Random = {
    chance: (of) => next() < of,
    one: (items) => items[Math.floor(next() * items.length)] as (typeof items)[number],
    shuffled(items) {
      const order = items.map((item) => ({ item, rank: next() }));
      return order.sort((first, second) => first.rank - second.rank).map(({ item }) => item);
    },
    some: (items, chance) => items.filter(() => random.chance(chance)),
  };
  return random;
}
