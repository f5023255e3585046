// Each function is sent to a content process as text, so it uses nothing outside itself.

/** Identifies an add-on's world in a document. */
export interface WorldName {
  /** Number of the document. */
  readonly id: number;
  readonly addOnId: string | null;
}

/** Whether a content script of an add-on runs in a document. */
export function hasWorld({ id, addOnId }: WorldName): boolean {
  const { ExtensionContent } = ChromeUtils.importESModule(
    'resource://gre/modules/ExtensionContent.sys.mjs',
  );
  return ExtensionContent.getAllContentScriptGlobals().some((world: unknown) => {
    const known = Cu.getSandboxMetadata(world);
    return known?.addonId === addOnId && known['inner-window-id'] === id;
  });
}

/**
 * Evaluates a call in the world of an add-on's content scripts.
 *
 * @returns JSON of its value; null when there is no such world
 */
export async function evaluateInWorld(input: WorldName & { call: string }): Promise<string | null> {
  const { ExtensionContent } = ChromeUtils.importESModule(
    'resource://gre/modules/ExtensionContent.sys.mjs',
  );
  const world = ExtensionContent.getAllContentScriptGlobals().find((candidate: unknown) => {
    const known = Cu.getSandboxMetadata(candidate);
    return known?.addonId === input.addOnId && known['inner-window-id'] === input.id;
  });
  const call = `(async () => JSON.stringify({ value: await ${input.call} }))()`;
  return world ? Cu.evalInSandbox(call, world) : null;
}
