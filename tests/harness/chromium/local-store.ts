import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Crx } from './crx';

/** A store with one extension, on this computer. */
export interface LocalStore {
  /** The `update_url` of its policy. */
  readonly updates: string;
  close(): void;
}

/** Serves an extension as Chrome's store does to a browser that must install it. */
export async function openLocalStore({ id, version, contents }: Crx): Promise<LocalStore> {
  const server = createServer((request, response) => {
    if (request.url === '/extension.crx') {
      response.writeHead(200, { 'content-type': 'application/x-chrome-extension' });
      response.end(contents);
      return;
    }
    response.writeHead(200, { 'content-type': 'text/xml' });
    response.end(`<?xml version="1.0" encoding="UTF-8"?>
<gupdate xmlns="http://www.google.com/update2/response" protocol="2.0">
  <app appid="${id}"><updatecheck codebase="${origin}/extension.crx" version="${version}"/></app>
</gupdate>`);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { updates: `${origin}/updates.xml`, close: () => void server.close() };
}
