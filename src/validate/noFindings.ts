/** What a rule says of nearly every observation. One list for all: of a million, empty lists are most of the rubbish. */
export const noFindings: readonly never[] = [];
