import { DEFAULT_GENERATION, generationOf, loginPageOf, nearest } from './generations';
import type { Replica, Rule } from './replica';

/** What the services know of the user on a route; `world`, `ent` and `loginPage` are read. */
export type Session = Record<string, string>;

/** One request from the browser, as far as its answer depends on it. */
export interface Asked {
  readonly method: string;
  readonly url: URL;
  /** Fields of the form posted, or of the query. */
  readonly fields: URLSearchParams;
}

/** What the services answer. */
export type Answer =
  | {
      readonly kind: 'page';
      readonly replica: Replica;
      readonly vars: Vars;
      readonly status: number;
    }
  | { readonly kind: 'redirect'; readonly to: string }
  | { readonly kind: 'missing' };

type Vars = Readonly<Record<string, string>>;

interface Pinned {
  readonly replica: Replica;
  readonly vars: Vars;
  readonly status: number;
}

/** The replicas' services: which page is where, and which answer each user gets. */
export class Services {
  readonly #replicas: readonly Replica[];
  readonly #pinned = new Map<string, Pinned>();
  readonly #lastShown = new Map<string, Replica>();
  #session: Session = {};

  /** @param replicas every page the services can show */
  constructor(replicas: readonly Replica[]) {
    this.#replicas = replicas;
    this.reset();
  }

  /** What the services now know of the user. */
  get session(): Readonly<Session> {
    return this.#session;
  }

  /** Forgets the user and everything that was pinned. */
  reset(): void {
    this.#pinned.clear();
    this.#lastShown.clear();
    this.#session = { world: DEFAULT_GENERATION, loginPage: loginPageOf(DEFAULT_GENERATION) };
  }

  /**
   * Starts a route with a new user.
   *
   * @param session what is known of the user; `world` decides the login page
   */
  play(session: Session): void {
    this.reset();
    const world = session.world ?? DEFAULT_GENERATION;
    this.#session = { loginPage: loginPageOf(world), ...session, world };
  }

  /**
   * Pins a replica to its address.
   *
   * @param path path of the replica
   * @param vars values that replace the page's defaults
   * @returns the replica
   * @throws when there is no such replica
   */
  show(path: string, vars: Vars = {}): Replica {
    const replica = this.replica(path);
    const generation = generationOf(replica.path);
    if (generation !== null) {
      const world = String(generation);
      this.#session = { ...this.#session, world, loginPage: loginPageOf(world) };
    }
    this.#pin(replica, vars, replica.status);
    return replica;
  }

  /**
   * @param path path of a replica, in any generation
   * @throws when there is no such replica
   */
  replica(path: string): Replica {
    const found = nearest(
      path,
      this.#replicas.map((replica) => replica.path),
    );
    return this.#replicas.find((replica) => replica.path === found) as Replica;
  }

  /** The services' answer to a request, which advances the session. */
  answer(asked: Asked): Answer {
    const pinned = asked.method === 'GET' ? this.#pinned.get(address(asked.url)) : undefined;
    if (pinned) return this.#page(pinned);
    const here = this.#replicas.filter(
      (replica) => new URL(replica.at).origin === asked.url.origin,
    );
    const standing = this.#lastShown.get(asked.url.origin);
    const others = this.#nearestFirst(this.#replicas, asked.url);
    for (const replica of standing ? [standing, ...others] : others)
      for (const rule of replica.on ?? [])
        if (this.#holds(rule, replica, asked)) return this.#follow(rule, replica);
    const there = here.filter((replica) => new URL(replica.at).pathname === asked.url.pathname);
    const [replica] = asked.method === 'GET' ? this.#nearestFirst(there, asked.url) : [];
    if (!replica) return { kind: 'missing' };
    return this.#page({ replica, vars: {}, status: replica.status ?? 200 });
  }

  #holds(rule: Rule, replica: Replica, asked: Asked): boolean {
    const path = asked.method === 'POST' ? rule.post : rule.get;
    if (path === undefined) return false;
    const { origin, pathname } = new URL(path, replica.at);
    if (origin !== asked.url.origin || pathname !== asked.url.pathname) return false;
    return Object.entries(rule.if ?? {}).every(([name, pattern]) => {
      const value = name.startsWith('session.')
        ? this.#session[name.slice('session.'.length)]
        : asked.fields.get(name);
      return new RegExp(pattern).test(value ?? '');
    });
  }

  #follow(rule: Rule, from: Replica): Answer {
    Object.assign(this.#session, rule.set);
    const go = this.#inSession(rule.go);
    if (/^https?:/.test(go)) return { kind: 'redirect', to: go };
    const replica = go === 'self' ? from : this.replica(this.#pathOf(go));
    this.#pin(replica, rule.vars ?? {}, rule.status ?? replica.status);
    return { kind: 'redirect', to: replica.at };
  }

  #pathOf(go: string): string {
    if (go !== 'ent') return go;
    if (!this.#session.ent) throw new Error('The session has no ENT to go to');
    return `ent/${this.#session.ent}/home.html`;
  }

  #inSession(text: string): string {
    return text.replace(/\{(\w+)\}/g, (whole, name: string) => this.#session[name] ?? whole);
  }

  #pin(replica: Replica, vars: Vars, status = 200): void {
    this.#pinned.set(address(new URL(replica.at)), { replica, vars, status });
  }

  #page({ replica, vars, status }: Pinned): Answer {
    this.#lastShown.set(new URL(replica.at).origin, replica);
    return { kind: 'page', replica, vars: { ...replica.vars, ...vars }, status };
  }

  /**
   * The world's own generation of each page first; among these the exact address, then the login
   * page, then what was pinned, then the pages of the latest generation.
   */
  #nearestFirst(replicas: readonly Replica[], url: URL): Replica[] {
    const world = this.#session.world ?? DEFAULT_GENERATION;
    const rank = (replica: Replica): number => {
      const generation = generationOf(replica.path);
      const age = generation === null ? 0 : Math.abs(Number(world) - generation);
      if (generation !== null && !this.#standsIn(replica, world)) return 1000 + age;
      if (address(new URL(replica.at)) === address(url)) return -2;
      if (replica.path === this.#session.loginPage) return -1;
      return this.#pinned.get(address(new URL(replica.at)))?.replica === replica ? -0.5 : age;
    };
    return replicas.toSorted((one, other) => rank(one) - rank(other));
  }

  #standsIn(replica: Replica, world: string): boolean {
    const wanted = replica.path.replace(/(^|\/)\d{4}(?=\/)/, `$1${world}`);
    return this.replica(wanted) === replica;
  }
}

function address(url: URL): string {
  return url.origin + url.pathname + url.search;
}
