import type { SampleFile } from '../../lib/school/samples/sample';

/** Hands a file to the user, as a download of the page itself: nothing leaves the device. */
export function download({ name, contents, encoding }: SampleFile): void {
  const address = URL.createObjectURL(new Blob([encoding ? utf16(contents) : contents]));
  const link = Object.assign(document.createElement('a'), { href: address, download: name });
  link.click();
  URL.revokeObjectURL(address);
}

/** With the mark that tells the order of its bytes. */
function utf16(contents: string): ArrayBuffer {
  const bytes = new DataView(new ArrayBuffer(2 * (contents.length + 1)));
  [...`\ufeff${contents}`.split('')].forEach((unit, index) => {
    bytes.setUint16(2 * index, unit.charCodeAt(0), true);
  });
  return bytes.buffer;
}
