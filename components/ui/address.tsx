import { Fragment } from 'preact';
import { writtenAddress } from '../../lib/my-ent/written-address';

/** An address as it is typed: left to right in every language, and cut after a slash where it is too long. */
export function Address({ href }: { href: string }) {
  const parts = [...writtenAddress(href).matchAll(/[^/]*\/?/g)];
  return (
    <bdi class="address" dir="ltr">
      {parts.map(({ 0: part, index }) => (
        <Fragment key={index}>
          {part}
          <wbr />
        </Fragment>
      ))}
    </bdi>
  );
}
