/**
 * Words and phrases of any language. `*` stands for any ending, a space for any one to three spaces or hyphens,
 * `~` for an optional one.
 */
export type Vocabulary = readonly string[];
