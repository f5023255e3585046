import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { placeAssets } from '../../lib/build/place-assets';
import { createSearch } from '../../lib/ents/search/search';
import { median } from './median';

/** Milliseconds in which a screen is drawn, sixty times a second. */
const FRAME = 1000 / 60;

/** What is typed, of every kind: found, unfinished, misspelt, unknown, far too long. */
const QUERIES = [
  'lycée Victor Hugo Besançon',
  'saint denis',
  'sa',
  'villeneuve',
  '69003',
  'collège jean moul',
  'bezancon',
  'zzzzzz',
  'un deux trois quatre cinq sixieme septieme huitieme',
  'a'.repeat(10_000),
];

/** @returns what the list of communes weighs and costs, and how long an answer takes, against a frame */
export function benchSearch(): string[] {
  const contents = placeAssets()[0]?.contents ?? '{}';
  const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(0)} kB`;
  const reading = timesOf(9, () => createSearch(JSON.parse(contents)));
  const search = createSearch(JSON.parse(contents));
  const answering = QUERIES.map((query) => ({ query, times: timesOf(30, () => search(query)) }));
  const all = answering.flatMap(({ times }) => times);
  const slowest = answering.toSorted((one, other) => median(other.times) - median(one.times))[0];
  return [
    `list of communes: ${kilobytes(contents.length)}, ${kilobytes(gzipSync(contents).length)} gz`,
    `reading it, once a page: ${ms(median(reading))}`,
    `an answer: ${ms(median(all))} median; slowest kind « ${slowest?.query.slice(0, 24)} » ${ms(median(slowest?.times ?? []))} = ×${(median(slowest?.times ?? []) / FRAME).toFixed(2)} of a frame; ${ms(Math.max(...all))} at worst`,
  ];
}

/** How long something takes, measured many times (ms). */
const timesOf = (times: number, act: () => unknown): number[] =>
  Array.from({ length: times }, () => {
    const start = performance.now();
    act();
    return performance.now() - start;
  });

const ms = (value: number): string => `${value.toFixed(1)} ms`;

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  for (const line of benchSearch()) console.log(line);
}
