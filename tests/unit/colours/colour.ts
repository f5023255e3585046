/** Red, green and blue, 0 to 255. */
export type Colour = readonly [number, number, number];

/**
 * @param text `#rrggbb`
 * @throws for any other notation
 */
export function colourOf(text: string): Colour {
  const digits = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(text);
  if (!digits) throw new Error(`Not a plain colour: ${text}`);
  const [red, green, blue] = digits.slice(1).map((pair) => Number.parseInt(pair, 16));
  return [red ?? 0, green ?? 0, blue ?? 0];
}

/** What is seen of a colour that lets some of another through; `opacity` from 0 to 1. */
export function over(above: Colour, opacity: number, below: Colour): Colour {
  const mixed = above.map((channel, at) => channel * opacity + (below[at] ?? 0) * (1 - opacity));
  return [mixed[0] ?? 0, mixed[1] ?? 0, mixed[2] ?? 0];
}

/** The contrast of two colours, from 1 to 21 (WCAG 2.2, « contrast ratio »). */
export function contrast(one: Colour, other: Colour): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance(colour: Colour): number {
  const [red = 0, green = 0, blue = 0] = colour.map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
