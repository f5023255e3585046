import type { Box } from './box';

/** A panel wider than this (fraction of the view) is a bar: it stands at the top or at the bottom. */
const WIDE = 0.75;

/** The sides of the view where the panel may stand. */
export const SIDES = ['left', 'right', 'top', 'bottom'] as const;

/** One of them. */
export type Side = (typeof SIDES)[number];

/** Whether a panel of this width (px) is a bar. */
export const isBar = (width: number, view: Box): boolean => width > WIDE * view.width;

/** The side of the view where a box stands. */
export function sideOf({ x, y, width, height }: Box, view: Box): Side {
  if (isBar(width, view)) return y + height / 2 < view.y + view.height / 2 ? 'top' : 'bottom';
  return x + width / 2 < view.x + view.width / 2 ? 'left' : 'right';
}
