import { encode } from 'uqr';

/** Light modules around a code: ISO/IEC 18004 asks for four, without which readers fail. */
const QUIET_ZONE = 4;

/** A QR code to draw: `size` modules each way, quiet zone included, and the dark ones as an SVG path. */
export interface QrCode {
  readonly size: number;
  readonly path: string;
}

/**
 * Makes the QR code of an address. It bears the loss of 15 % of its surface (level M), as paper is
 * folded and stained; more where that costs no module.
 *
 * @param address the address, of 2,000 characters at most
 */
export function qrCode(address: string): QrCode {
  const { data, size } = encode(address, { ecc: 'M', boostEcc: true, border: QUIET_ZONE });
  return { size, path: data.map(runsOf).join('') };
}

/** One rectangle for each run of dark modules of a row: single modules would show seams on paper. */
function runsOf(row: readonly boolean[], y: number): string {
  const line = row.map((isDark) => (isDark ? 'x' : '.')).join('');
  return [...line.matchAll(/x+/g)]
    .map(({ 0: run, index }) => `M${index} ${y}h${run.length}v1h-${run.length}z`)
    .join('');
}
