/** Writes only a new value: some browsers restyle for the same one too. */
export function writeStyle({ style }: HTMLElement, name: string, value: string): void {
  if (style.getPropertyValue(name) !== value) style.setProperty(name, value);
}
