import { createServer } from 'node:https';
import { Services, type Session } from '../../lib/practice/services';
import { REPLICAS, readCatalogue } from './catalogue';
import { makeCertificate } from './certificate';
import { listen } from './listen';
import { startProxy } from './proxy';
import type { Replica } from './replica';
import type { LoggedRequest } from './request-log';
import { answerRequest, type OwnPage, type SiteOptions } from './site';

/** The replicas, served at their real addresses to a browser behind the proxy. */
export interface ReplicaServer {
  /** Address of the proxy to give to a browser. */
  readonly proxy: string;
  readonly replicas: readonly Replica[];
  /** Every request since the last reset, in order. */
  readonly requests: readonly LoggedRequest[];
  /** What the services know of the user on a route. */
  readonly session: Readonly<Session>;
  /**
   * Pins a replica to its address until the next reset.
   *
   * @param path path of the replica, e.g. `educonnect/2025/login.html`
   * @param vars values that replace the page's defaults
   * @throws when there is no such replica
   */
  show(path: string, vars?: Readonly<Record<string, string>>): Replica;
  /** Starts a route with a new user: `world`, the `ent` to return to, and what the route needs. */
  play(session: Session): void;
  /** Adds a page of the tests at its own origin, until the next reset. */
  own(origin: string, page: OwnPage): void;
  /** Forgets the user, what was pinned, the pages added and the requests. */
  reset(): void;
  close(): Promise<void>;
}

/** What is served, and how strictly. */
export interface ServerOptions {
  /** Absolute path of the replicas; by default the project's own. */
  readonly folder?: string;
  /** Whether a browser may keep pages in its back/forward cache; by default not. */
  readonly keepable?: boolean;
  /** Called with the faults of some replicas, the others being served; without it, faults throw. */
  readonly onFaults?: (faults: readonly string[]) => void;
}

/**
 * Serves a folder of replicas.
 *
 * @throws when a replica is invalid
 */
export async function startServer(options: ServerOptions = {}): Promise<ReplicaServer> {
  const { folder = REPLICAS, keepable = false, onFaults = refuseFaults } = options;
  const { replicas, faults } = readCatalogue(folder);
  if (faults.length > 0) onFaults(faults);
  const services = new Services(replicas);
  const log: LoggedRequest[] = [];
  const own = new Map<string, OwnPage>();
  const site: SiteOptions = { services, folder, log, own, keepable };
  const origins = new Set(replicas.map((replica) => new URL(replica.at).origin));
  const https = createServer(await makeCertificate(), (request, response) => {
    const url = new URL(request.url ?? '/', `https://${request.headers.host}`);
    void answerRequest(site, url, request, response);
  });
  const listening = await listen(https);
  const serves = (origin: string) => origins.has(origin) || own.has(origin);
  const proxy = await startProxy({ ...site, serves, sitePort: listening.port });
  return {
    proxy: `http://127.0.0.1:${proxy.port}`,
    replicas,
    requests: log,
    get session() {
      return services.session;
    },
    show: (path, vars) => services.show(path, vars),
    play: (session) => services.play(session),
    own: (origin, page) => void own.set(origin, page),
    reset() {
      services.reset();
      own.clear();
      log.length = 0;
    },
    close: async () => {
      await proxy.close();
      await listening.close();
    },
  };
}

function refuseFaults(faults: readonly string[]): never {
  throw new Error(`Replicas with faults:\n${faults.join('\n')}`);
}
