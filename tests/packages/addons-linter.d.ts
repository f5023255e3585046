/** The part of the linter that the tests use; it ships no types. */
declare module 'addons-linter' {
  export interface Finding {
    readonly code: string;
    readonly message: string;
    readonly file?: string;
  }
  interface Report {
    readonly errors: Finding[];
    readonly warnings: Finding[];
  }
  const linter: {
    createInstance(options: { config: Record<string, unknown>; runAsBinary: boolean }): {
      run(): Promise<Report>;
    };
  };
  export default linter;
}
