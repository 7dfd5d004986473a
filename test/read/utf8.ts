/** A file of this text. */
export const utf8 = (text: string) => new TextEncoder().encode(text);
