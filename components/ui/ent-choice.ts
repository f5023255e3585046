/** An ENT as the search returns it. `territory` is where it is, in French. */
export interface EntChoice {
  readonly id: string;
  readonly name: string;
  readonly territory: string;
}

/** Returns the ENTs that a text may mean, likeliest first. */
export type SearchEnts = (text: string) => readonly EntChoice[];

/** What the ENT field holds: a text, and the ENT that it names if one was chosen. */
export interface EntInput {
  readonly entId: string | null;
  readonly entText: string;
}
