import { Fragment } from 'preact';
import { writtenAddress } from '../../lib/my-ent/written-address';

/**
 * An address as it is typed: left to right in every language; where it is too long, cut after a slash or
 * before a dot.
 */
export function Address({ href }: { href: string }) {
  const parts = writtenAddress(href).split(/(?<=\/)|(?=\.)/);
  return (
    <bdi class="address" dir="ltr">
      {parts.map((part, index) => (
        <Fragment key={index}>
          {part}
          <wbr />
        </Fragment>
      ))}
    </bdi>
  );
}
