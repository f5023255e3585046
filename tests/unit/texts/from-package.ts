import { textAssets } from '../../../lib/build/text-assets';

/** Reads a file of texts as the built package would give it. */
export async function fromPackage(path: string): Promise<unknown> {
  const file = textAssets().find(({ relativeDest }) => `/${relativeDest}` === path);
  if (!file) throw new Error(`Not in the package: ${path}`);
  return JSON.parse(file.contents);
}
