/**
 * @returns whether an entry can be chosen: neither it nor its line, as the list around an option, is
 *   disabled, for the browser or by its own word only
 */
export const isInOrder = ({
  control,
  row,
}: Readonly<Record<'control' | 'row', Element>>): boolean =>
  [control, row].every((element) => !element.matches(':disabled, [aria-disabled="true"]'));
