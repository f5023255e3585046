/** Files of the package that the estimate reads, from the root of the package. */
export const STRENGTH_FILES = {
  common: '/strength/common.json',
  french: '/strength/french.json',
  keyboards: '/strength/keyboards.json',
} as const;

/** One of the files that the estimate reads. */
export type StrengthFile = (typeof STRENGTH_FILES)[keyof typeof STRENGTH_FILES];
