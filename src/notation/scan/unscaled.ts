/** A unit without 万 and 亿 in front: 家 of 万家. */
export const unscaled = (unit: string): string => unit.replace(/^[十百千]?[万亿]+/, '');
