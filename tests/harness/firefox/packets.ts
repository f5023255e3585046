/** One message of Firefox's debugger. */
export interface Packet {
  /** Actor that sent it. */
  readonly from: string;
  /** Kind of event; answers have none. */
  readonly type?: string;
  readonly error?: string;
  readonly message?: string;
  readonly [field: string]: unknown;
}

/** A request as sent: its length in bytes, a colon, JSON. */
export function packetText(packet: object): string {
  const json = JSON.stringify(packet);
  return `${Buffer.byteLength(json)}:${json}`;
}

/** Splits what arrives into packets. */
export class PacketReader {
  #rest: Buffer = Buffer.alloc(0);

  /** @returns the packets now complete */
  read(data: Buffer): Packet[] {
    this.#rest = Buffer.concat([this.#rest, data]);
    const packets: Packet[] = [];
    for (;;) {
      const colon = this.#rest.indexOf(':');
      const end = colon + 1 + Number(this.#rest.subarray(0, Math.max(colon, 0)));
      if (colon < 0 || this.#rest.length < end) return packets;
      packets.push(JSON.parse(this.#rest.subarray(colon + 1, end).toString('utf8')));
      this.#rest = this.#rest.subarray(end);
    }
  }
}
