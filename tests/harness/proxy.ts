import { createServer, type Server } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { answerRequest, type SiteOptions } from './site';

/** What a proxy lets through, and to where. */
export interface ProxyOptions extends SiteOptions {
  /** Whether an origin is one of the replicas'. */
  readonly serves: (origin: string) => boolean;
  /** Local port of the https site. */
  readonly sitePort: number;
}

/**
 * Starts the proxy through which a browser reaches the replicas at their real addresses. Anything
 * else is refused and logged.
 *
 * @returns the server, listening on a free local port
 */
export async function startProxy(options: ProxyOptions): Promise<{ server: Server; port: number }> {
  const server = createServer((request, response) => {
    const url = URL.canParse(request.url ?? '') ? new URL(request.url ?? '') : null;
    if (url && options.serves(url.origin)) {
      void answerRequest(options, url, request, response);
      return;
    }
    refuse(options, request.method ?? 'GET', request.url ?? '');
    response.writeHead(403).end();
  });
  server.on('connect', (request, browserSide, head) => {
    browserSide.on('error', () => browserSide.destroy());
    const target = request.url ?? '';
    if (!options.serves(originOf(target))) {
      refuse(options, 'CONNECT', target);
      browserSide.end('HTTP/1.1 403 Forbidden\r\n\r\n');
      return;
    }
    const siteSide = connect(options.sitePort, '127.0.0.1', () => {
      browserSide.write('HTTP/1.1 200 OK\r\n\r\n');
      siteSide.write(head);
      siteSide.pipe(browserSide).pipe(siteSide);
    });
    siteSide.on('error', () => browserSide.destroy());
    browserSide.on('close', () => siteSide.destroy());
  });
  const port = await new Promise<number>((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
  });
  return { server, port };
}

function originOf(hostAndPort: string): string {
  const address = `https://${hostAndPort}`;
  return URL.canParse(address) ? new URL(address).origin : '';
}

function refuse(options: ProxyOptions, method: string, url: string): void {
  options.log.push({
    method,
    url,
    outcome: 'refused',
    destination: undefined,
    mode: undefined,
    origin: undefined,
  });
}
