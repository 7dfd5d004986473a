/** Most cells that are looked at: far more than any indicator table has, far fewer than a hostile colspan asks for. */
export const cellLimit = 50_000;
