import { connect, type Socket } from 'node:net';
import { type Packet, PacketReader, packetText } from './packets';

/** Where Firefox's debugger listens: a socket's path, or a local port. */
export type DebuggerAddress = string | number;

type Answered = (packet: Packet) => void;

/** How long Firefox may take to listen, in ms. */
const PATIENCE = 10_000;

/**
 * A client of Firefox's own debugger, the one behind its developer tools: each actor answers
 * requests in order, and reports events in packets that have a type.
 */
export class DebuggerClient {
  readonly #socket: Socket;
  readonly #waiting = new Map<string, Answered[]>();
  readonly #listeners = new Set<Answered>();

  private constructor(socket: Socket) {
    this.#socket = socket;
    const reader = new PacketReader();
    socket.on('data', (data) => {
      for (const packet of reader.read(data)) this.#received(packet);
    });
  }

  /** @throws when nothing listens there in time */
  static async connect(address: DebuggerAddress): Promise<DebuggerClient> {
    const client = new DebuggerClient(await socketTo(address));
    await new Promise<void>((greeted) => client.#waiting.set('root', [() => greeted()]));
    return client;
  }

  /**
   * Sends a request to an actor.
   *
   * @throws when it refuses, or no longer exists
   */
  async request(to: string, type: string, fields: object = {}): Promise<Packet> {
    const answer = await new Promise<Packet>((resolve) => {
      this.#waiting.set(to, [...(this.#waiting.get(to) ?? []), resolve]);
      this.#socket.write(packetText({ to, type, ...fields }));
    });
    if (answer.error) throw new Error(`${type}: ${answer.error}: ${answer.message}`);
    return answer;
  }

  /** Calls a listener with each event, until `signal` aborts. */
  listen(listener: Answered, signal?: AbortSignal): void {
    this.#listeners.add(listener);
    signal?.addEventListener('abort', () => this.#listeners.delete(listener));
  }

  close(): void {
    this.#socket.destroy();
  }

  #received(packet: Packet): void {
    const waiting = this.#waiting.get(packet.from);
    if (waiting?.length && !packet.type) waiting.shift()?.(packet);
    else for (const listener of this.#listeners) listener(packet);
  }
}

async function socketTo(address: DebuggerAddress): Promise<Socket> {
  const end = Date.now() + PATIENCE;
  for (;;) {
    try {
      return await new Promise<Socket>((resolve, reject) => {
        const socket =
          typeof address === 'string' ? connect(address) : connect(address, '127.0.0.1');
        socket.on('connect', () => resolve(socket.setNoDelay(true)));
        socket.on('error', reject);
      });
    } catch (error) {
      if (Date.now() > end) throw error;
      await new Promise((done) => setImmediate(done));
    }
  }
}
