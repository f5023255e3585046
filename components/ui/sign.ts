/**
 * The product's sign, on a 16 by 16 grid so that its edges fall on whole pixels in a toolbar: a ring
 * like the guide's, open on one side, and the way in. Strokes have round ends.
 */
export const SIGN = {
  ring: { path: 'M5 3.84A5.125 5.125 0 1 1 5 12.16', width: 1.75 },
  arrow: { path: 'M2.75 8H9.25M6.75 5.5L9.25 8L6.75 10.5', width: 2 },
} as const;
