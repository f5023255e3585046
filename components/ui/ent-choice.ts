/** An ENT as the search gives it. `territory` is where it is, in French. */
export interface EntChoice {
  readonly id: string;
  readonly name: string;
  readonly territory: string;
}

/** Gives the ENTs that a text may mean, the likeliest first. */
export type SearchEnts = (text: string) => readonly EntChoice[];

/** What the ENT field holds: a text, and the ENT it names if one was chosen. */
export interface EntInput {
  readonly entId: string | null;
  readonly entText: string;
}
