import type { ScannedFigure } from './scannedFigure.js';

const upper = /^(?:不超过|不高于|不多于|不大于|低于|小于|少于|不足|不到|≤|<|以下|以内|之内|及以下)$/;
const lower = /^(?:不低于|不少于|不小于|至少|超过|高于|大于|多于|突破|超|≥|>|以上|及以上|或以上)$/;

/** Whether the words in front of a figure and behind it cannot both hold: 不低于85%以下. */
export function contradicts(text: string, { comparatorSpans }: ScannedFigure): boolean {
  const words = comparatorSpans.map(([start, end]) => text.slice(start, end));
  return words.some((word) => upper.test(word)) && words.some((word) => lower.test(word));
}
