import type { SchoolPolicy } from '../policy';

/** How the extension comes to the computers; `none`: it is there already. */
export const INSTALLS = ['normal', 'forced', 'none'] as const;

/** One of those. */
export type Install = (typeof INSTALLS)[number];

/** What a school wants on its computers. */
export interface Deployment {
  readonly policy: SchoolPolicy;
  readonly install: Install;
  /** Id of the extension in Chromium's browsers, which each store chooses. */
  readonly id: string;
}

/** One file to put on the computers. */
export interface SampleFile {
  readonly name: string;
  readonly contents: string;
  /** The Windows registry editor reads accents in no other encoding. */
  readonly encoding?: 'utf-16le';
}

/** What a school does on one kind of computer. */
export interface Sample {
  readonly files: readonly SampleFile[];
  /** Places and command lines that put them to work. */
  readonly apply: readonly string[];
  /** Command lines and addresses that show what the browser has received. */
  readonly check: readonly string[];
}

/** @returns the word by which a browser's policies name this way to install; null for none */
export const installationMode = (install: Install): string | null =>
  ({ normal: 'normal_installed', forced: 'force_installed', none: null })[install];

/** @returns a JSON file, to be read by people too */
export const jsonOf = (contents: unknown): string => `${JSON.stringify(contents, null, 2)}\n`;
