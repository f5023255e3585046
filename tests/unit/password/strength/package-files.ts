import { strengthAssets } from '../../../../lib/build/strength-assets';

const files = new Map(
  strengthAssets().map(({ relativeDest, contents }) => [`/${relativeDest}`, contents]),
);

/** Reads a file of the package as the background does. */
export async function loadFromPackage(path: string): Promise<Record<string, unknown>> {
  const contents = files.get(path);
  if (contents === undefined) throw new Error(`not in the package: ${path}`);
  return JSON.parse(contents);
}
