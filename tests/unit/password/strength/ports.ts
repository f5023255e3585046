import type { StrengthPort } from '../../../../lib/messages/strength';

/** One end of a pair of ports, and what happened to it. */
export interface TestPort extends StrengthPort {
  readonly sent: unknown[];
  readonly closed: boolean;
}

/** Two ports that speak to each other, as those of a browser: never in the same turn. */
export function portPair(): [TestPort, TestPort] {
  const ends = [new End(), new End()] as const;
  ends[0].other = ends[1];
  ends[1].other = ends[0];
  return [ends[0], ends[1]];
}

class End implements TestPort {
  other: End | null = null;
  closed = false;
  readonly sent: unknown[] = [];
  private readonly hears: ((message: unknown) => void)[] = [];
  private readonly mourns: (() => void)[] = [];
  readonly onMessage = { addListener: (hear: (message: unknown) => void) => this.hears.push(hear) };
  readonly onDisconnect = { addListener: (mourn: () => void) => this.mourns.push(mourn) };

  postMessage(message: unknown): void {
    if (this.closed) throw new Error('Attempting to use a disconnected port object');
    const copy: unknown = structuredClone(message);
    this.sent.push(copy);
    queueMicrotask(() => {
      for (const hear of this.other?.hears ?? []) hear(copy);
    });
  }

  /** As in browsers, the other end is told, this one is not. */
  disconnect(): void {
    if (this.closed) return;
    this.closed = true;
    this.other?.die();
  }

  private die(): void {
    if (this.closed) return;
    this.closed = true;
    queueMicrotask(() => {
      for (const mourn of this.mourns) mourn();
    });
  }
}
