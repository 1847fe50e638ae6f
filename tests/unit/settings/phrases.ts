/** A text and the pages it names, by the part after "ms-settings:"; ":" is the start page, "" nothing. */
export type Phrase = readonly [text: string, pages: string];
