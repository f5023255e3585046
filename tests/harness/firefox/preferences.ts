/** Only what must differ from a user's Firefox for a test to drive it in a reasonable time. */
export function preferences(
  proxy: URL,
  addOns: Readonly<Record<string, string>>,
): Record<string, string | number | boolean> {
  return {
    // The debugger, through which the add-on is installed and inspected.
    'devtools.debugger.remote-enabled': true,
    'devtools.debugger.prompt-connection': false,
    'devtools.chrome.enabled': true,
    // The replicas, at their real addresses.
    'network.proxy.type': 1,
    'network.proxy.http': proxy.hostname,
    'network.proxy.http_port': Number(proxy.port),
    'network.proxy.ssl': proxy.hostname,
    'network.proxy.ssl_port': Number(proxy.port),
    // The add-on's own pages at a known address, with JSON shown as text.
    'extensions.webextensions.uuids': JSON.stringify(addOns),
    'devtools.jsonview.enabled': false,
    // The browser's own requests, which would all be blocked.
    'services.settings.server': 'data:,#remote-settings-dummy/v1',
    'intl.accept_languages': 'fr-FR, fr',
    // A page's process waits this long (ms) for the next page: tests come and go between the same few
    // sites, and starting processes took a quarter of Firefox's processor time.
    'dom.ipc.processReuse.unusedGraceMs': 60_000,
    'dom.ipc.processPrelaunch.enabled': false,
  };
}
