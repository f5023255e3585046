import { type IncomingMessage, request } from 'node:http';
import { request as secureRequest } from 'node:https';
import type { Socket } from 'node:net';
import { connect } from 'node:tls';

/** What came back through the proxy. */
export interface Reply {
  readonly status: number;
  readonly location: string | undefined;
  readonly body: string;
}

/** What is asked besides the address. */
export interface Wish {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

/**
 * Asks for a page as a browser behind the proxy does.
 *
 * @param proxy address of the proxy
 * @param address full address of the page
 * @returns the answer; status 403 where the proxy refuses the host
 */
export async function ask(proxy: string, address: string, wish: Wish = {}): Promise<Reply> {
  const url = new URL(address);
  const { hostname: host, port } = new URL(proxy);
  if (url.protocol === 'http:')
    return send(request({ host, port, path: address, headers: { host: url.host } }), wish);
  const path = `${url.hostname}:${url.port || 443}`;
  const [answer, socket] = await new Promise<[IncomingMessage, Socket]>((resolve, reject) => {
    request({ host, port, method: 'CONNECT', path })
      .on('connect', (answer, socket: Socket) => resolve([answer, socket]))
      .on('error', reject)
      .end();
  });
  if (answer.statusCode !== 200)
    return { status: answer.statusCode ?? 0, location: undefined, body: '' };
  const tunnel = connect({ socket, rejectUnauthorized: false });
  const { method = 'GET', headers = {} } = wish;
  const options = { createConnection: () => tunnel, method, path: url.pathname + url.search };
  return send(secureRequest({ ...options, headers: { ...headers, host: url.host } }), wish);
}

function send(asking: ReturnType<typeof request>, wish: Wish): Promise<Reply> {
  return new Promise((resolve, reject) => {
    asking.on('error', reject).on('response', async (answer: IncomingMessage) => {
      let body = '';
      for await (const part of answer.setEncoding('utf8')) body += part;
      resolve({ status: answer.statusCode ?? 0, location: answer.headers.location, body });
    });
    asking.end(wish.body);
  });
}
