import { QrCode } from '../ui/qr-code';

/** The ENT's address for a phone; nothing where none is known. What to do with it is told beside. */
export function CodeToScan({ href }: { href: string | null }) {
  return (
    href !== null && (
      <div class="paper__code">
        <QrCode href={href} />
      </div>
    )
  );
}
