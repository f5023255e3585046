/**
 * Whether the dependencies on disk are those of the lock file.
 *
 * @param root folder of the project
 */
export function dependenciesInstalled(root: string): boolean;
