/** Log-odds of a text that is at least firm, at least heated, abusive. */
export type Levels = readonly [firm: number, heated: number, abusive: number];
