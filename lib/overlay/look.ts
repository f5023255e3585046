/** Shapes of the panel, from the one that says most to the one that says least. */
export const SHAPES = ['full', 'compact', 'brief', 'handle'] as const;

/**
 * How much of the panel is shown: all its hints, one at a time, the sentence of the moment alone, or a
 * handle to bring it back.
 */
export type Shape = (typeof SHAPES)[number];

/**
 * What a panel looks like. Where room lacks, it gives up in this order: as `lean`, secondary lines,
 * pictures, the steps after the current one and the name of the extension; then it takes the next shape.
 * The sentence of the moment and the main button, clear of the edge, stay in all but the handle.
 */
export interface Look {
  readonly shape: Shape;
  readonly lean: boolean;
}

/** The looks of these shapes, in the order in which they are tried. */
export const looksOf = (shapes: readonly Shape[]): Look[] =>
  shapes.flatMap((shape) =>
    (shape === 'handle' ? [false] : [false, true]).map((lean) => ({ shape, lean })),
  );
