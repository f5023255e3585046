import { writtenAddress } from '../../lib/my-ent/written-address';
import { qrCode } from '../../lib/qr-code';
import { useTexts } from './texts';

/** An address as a QR code, black on white in the dark too: readers look for dark on light. */
export function QrCode({ href }: { href: string }) {
  const textOf = useTexts();
  const { size, path } = qrCode(href);
  return (
    <svg
      class="qr-code"
      viewBox={`0 0 ${size} ${size}`}
      shape-rendering="crispEdges"
      role="img"
      aria-label={textOf('qr_code', [writtenAddress(href)])}
    >
      <path class="qr-code__ground" d={`M0 0h${size}v${size}h-${size}z`} />
      <path class="qr-code__modules" d={path} />
    </svg>
  );
}
