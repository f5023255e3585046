/**
 * @param all what to group
 * @param keyOf what the members of a group have in common
 * @returns the groups by that, each in the order given
 */
export function grouped<One, Key>(all: Iterable<One>, keyOf: (one: One) => Key): Map<Key, One[]> {
  const groups = new Map<Key, One[]>();
  for (const one of all) {
    const key = keyOf(one);
    const those = groups.get(key);
    if (those) those.push(one);
    else groups.set(key, [one]);
  }
  return groups;
}
