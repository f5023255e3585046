import type { Page } from '../page/page';

/** Reads each page once: many landmarks ask the same of it. */
export function perPage<Value extends string | object>(
  read: (page: Page) => Value,
): (page: Page) => Value {
  const known = new WeakMap<Page, Value>();
  return (page) => {
    const value = known.get(page) ?? read(page);
    known.set(page, value);
    return value;
  };
}
