import ids from './store-ids.json' with { type: 'json' };

/**
 * The extension's id in each store, which chooses it at the first upload; null until then.
 * **Whoever publishes writes them in `store-ids.json`, and nowhere else**: the School page's files take
 * them from there. Firefox's is ours, and in its manifest.
 */
export const STORE_IDS: {
  readonly chrome: string | null;
  readonly edge: string | null;
  readonly firefox: string;
} = ids;
