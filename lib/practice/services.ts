import { DEFAULT_GENERATION, generationOf, loginPageOf, nearest } from './generations';

/** One answer of a page's service. */
export interface Rule {
  /** A path on the page's own host, or the full address of a page elsewhere; of these two, one. */
  readonly get?: string | undefined;
  readonly post?: string | undefined;
  /** Regular expressions, by field or by `session.` and what the services know of the user. */
  readonly if?: Readonly<Record<string, string>> | undefined;
  readonly set?: Readonly<Record<string, string>> | undefined;
  /** A page's path, an address, `self` or `ent`. */
  readonly go: string;
  readonly vars?: Vars | undefined;
  readonly status?: number | undefined;
}

/** A page that behaves like the real one, as far as its services know it. */
export interface ServedPage {
  /** Its replica's path. */
  readonly path: string;
  /** The real page's address. */
  readonly at: string;
  /** What its server fills in, where nothing else is said. */
  readonly vars?: Vars | undefined;
  readonly on?: readonly Rule[] | undefined;
  readonly status?: number | undefined;
}

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
export type Answer<Page extends ServedPage = ServedPage> =
  | {
      readonly kind: 'page';
      readonly replica: Page;
      readonly vars: Vars;
      readonly status: number;
    }
  | { readonly kind: 'redirect'; readonly to: string }
  | { readonly kind: 'missing' };

/** A value for each of a page's placeholders. */
export type Vars = Readonly<Record<string, string>>;

interface Pinned<Page> {
  readonly replica: Page;
  readonly vars: Vars;
  readonly status: number;
}

/** The replicas' services: which page is where, and which answer each user gets. */
export class Services<Page extends ServedPage = ServedPage> {
  readonly #replicas: readonly Page[];
  readonly #pinned = new Map<string, Pinned<Page>>();
  readonly #lastShown = new Map<string, Page>();
  #session: Session = {};

  /** @param replicas every page the services can show */
  constructor(replicas: readonly Page[]) {
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
  show(path: string, vars: Vars = {}): Page {
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
  replica(path: string): Page {
    const found = nearest(
      path,
      this.#replicas.map((replica) => replica.path),
    );
    return this.#replicas.find((replica) => replica.path === found) as Page;
  }

  /** The services' answer to a request, which advances the session. */
  answer(asked: Asked): Answer<Page> {
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

  #holds(rule: Rule, replica: Page, asked: Asked): boolean {
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

  #follow(rule: Rule, from: Page): Answer<Page> {
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

  #pin(replica: Page, vars: Vars, status: number | undefined): void {
    this.#pinned.set(address(new URL(replica.at)), { replica, vars, status: status ?? 200 });
  }

  #page({ replica, vars, status }: Pinned<Page>): Answer<Page> {
    this.#lastShown.set(new URL(replica.at).origin, replica);
    return { kind: 'page', replica, vars: { ...replica.vars, ...vars }, status };
  }

  /**
   * The world's own generation of each page first; among these the exact address, then the login
   * page, then what was pinned, then the pages of the latest generation.
   */
  #nearestFirst(replicas: readonly Page[], url: URL): Page[] {
    const world = this.#session.world ?? DEFAULT_GENERATION;
    const rank = (replica: Page): number => {
      const generation = generationOf(replica.path);
      const age = generation === null ? 0 : Math.abs(Number(world) - generation);
      if (generation !== null && !this.#standsIn(replica, world)) return 1000 + age;
      if (address(new URL(replica.at)) === address(url)) return -2;
      if (replica.path === this.#session.loginPage) return -1;
      return this.#pinned.get(address(new URL(replica.at)))?.replica === replica ? -0.5 : age;
    };
    return replicas.toSorted((one, other) => rank(one) - rank(other));
  }

  #standsIn(replica: Page, world: string): boolean {
    const wanted = replica.path.replace(/(^|\/)\d{4}(?=\/)/, `$1${world}`);
    return this.replica(wanted) === replica;
  }
}

function address(url: URL): string {
  return url.origin + url.pathname + url.search;
}
