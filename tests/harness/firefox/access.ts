// Each function is sent to the parent process as text, so it uses nothing outside itself.

/** Grants an add-on its manifest's host permissions, or removes them, as about:addons does. */
export async function setAccess({ id, given }: { id: string; given: boolean }): Promise<void> {
  const { ExtensionPermissions } = ChromeUtils.importESModule(
    'resource://gre/modules/ExtensionPermissions.sys.mjs',
  );
  const extension = WebExtensionPolicy.getByID(id)?.extension;
  if (!extension) throw new Error(`No add-on ${id}`);
  const origins = extension.manifest.content_scripts.flatMap(({ matches }) => matches);
  const change = { permissions: [], origins };
  if (given) await ExtensionPermissions.add(id, change, extension);
  else await ExtensionPermissions.remove(id, change, extension);
}

/** Waits for the front window's prompt, and answers it. */
export async function answerRequest(given: boolean): Promise<void> {
  const { panel } = Services.wm.getMostRecentWindow('navigator:browser').PopupNotifications;
  if (panel.state !== 'open')
    await new Promise((shown) => panel.addEventListener('popupshown', shown, { once: true }));
  const question = panel.firstElementChild;
  (given ? question.button : question.secondaryButton).click();
}
