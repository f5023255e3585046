import { createServer } from 'node:http';
import { connect } from 'node:net';
import type { Duplex } from 'node:stream';
import { type Listening, listen } from './listen';
import { answerRequest, type SiteOptions } from './site';

/** What a proxy lets through, and to where. */
export interface ProxyOptions extends SiteOptions {
  /** Whether an origin is one of the replicas'. */
  readonly serves: (origin: string) => boolean;
  /** Local port of the https site. */
  readonly sitePort: number;
}

/**
 * Starts the proxy through which a browser reaches the replicas at their real addresses; everything
 * else is refused and logged.
 */
export async function startProxy(options: ProxyOptions): Promise<Listening> {
  const tunnels = new Set<Duplex>();
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
    tunnels.add(browserSide);
    browserSide.on('error', () => browserSide.destroy());
    browserSide.on('close', () => tunnels.delete(browserSide));
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
  const { port, close } = await listen(server);
  return {
    port,
    close: async () => {
      for (const tunnel of tunnels) tunnel.destroy();
      await close();
    },
  };
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
