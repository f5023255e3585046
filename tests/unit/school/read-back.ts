import type { SampleFile } from '../../../lib/school/samples/sample';

/** What Windows' registry editor understands of a file: the values of each key, by the key's path. */
export function registryIn({ contents }: SampleFile): Map<string, Map<string, unknown>> {
  const [head, ...lines] = contents.split('\r\n');
  if (head !== 'Windows Registry Editor Version 5.00') throw new Error(`Not a .reg: ${head}`);
  const keys = new Map<string, Map<string, unknown>>();
  let values = new Map<string, unknown>();
  for (const line of lines) {
    const key = /^\[HKEY_LOCAL_MACHINE\\(.+)\]$/.exec(line);
    const value = /^"((?:[^"\\]|\\.)+)"=(?:"((?:[^"\\]|\\.)*)"|dword:([0-9a-f]{8}))$/.exec(line);
    if (key?.[1]) {
      values = new Map();
      keys.set(key[1], values);
    } else if (value?.[1]) {
      const [, name, text, number] = value;
      values.set(bare(name), number === undefined ? bare(text ?? '') : Number.parseInt(number, 16));
    } else if (line !== '') throw new Error(`Not a line of a .reg: ${line}`);
  }
  return keys;
}

const bare = (text: string): string => text.replace(/\\(.)/g, '$1');

/** What macOS understands of a property list. */
export function plistIn({ contents }: SampleFile): unknown {
  const document = new DOMParser().parseFromString(contents, 'application/xml');
  const [root] = document.querySelector('plist')?.children ?? [];
  if (!root) throw new Error('Not a property list');
  return valueIn(root);
}

function valueIn(node: Element): unknown {
  const inside = [...node.children];
  switch (node.tagName) {
    case 'dict':
      return Object.fromEntries(
        inside.flatMap((one, at) =>
          one.tagName === 'key' && inside[at + 1]
            ? [[one.textContent, valueIn(inside[at + 1] as Element)]]
            : [],
        ),
      );
    case 'array':
      return inside.map(valueIn);
    case 'true':
    case 'false':
      return node.tagName === 'true';
    case 'string':
      return node.textContent;
    default:
      throw new Error(`Not in a property list: ${node.tagName}`);
  }
}
