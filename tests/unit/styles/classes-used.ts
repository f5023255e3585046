/** The classes that a component gives, and what of them cannot be told by reading it. */
export interface ClassesUsed {
  readonly names: readonly string[];
  readonly unread: readonly string[];
}

const ATTRIBUTE = /\bclass(?:Name)?=(?:"([^"]*)"|\{([^}]*)\})/g;

/** One of two, each in full letters. */
const CHOICE = /^[^?'"`]+\? ['"]([^'"]*)['"] : ['"]([^'"]*)['"]$/;

/** Given on as it came: it is read where it is given. */
const GIVEN_ON = 'props.class';

/** @param source the code of a component, formatted */
export function classesUsed(source: string): ClassesUsed {
  const given = [...source.matchAll(ATTRIBUTE)].map(([, plain, expression = '']) => {
    if (plain !== undefined) return plain.split(' ');
    const [, one, other] = CHOICE.exec(expression.trim()) ?? [];
    if (one !== undefined && other !== undefined) return `${one} ${other}`.split(' ');
    return expression === GIVEN_ON ? [] : null;
  });
  return {
    names: given.flatMap((names) => names ?? []),
    unread: given.flatMap((names, at) => (names ? [] : [`class ${at + 1}`])),
  };
}
