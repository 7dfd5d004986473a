import { readFileSync } from 'node:fs';
import type { Plan } from '../../src/model/plan.js';

/**
 * Why a number of a document is not in the data. The list is closed: a number that fits none of these must be encoded.
 */
export const setAsideReasons = {
  contents: 'stands in the table of contents, page numbers included',
  pageFurniture: 'belongs to the web page, not to the document',
  heading: 'numbers a chapter, section, list item or box',
  rowNumber: 'numbers a row of a table',
  columnHead: 'heads a column, as a base or target year does',
  planPeriod: 'names a planning period or its years: 十四五, 2021—2025年',
  date: 'is a day or year on which something happened or is held, not a figure',
  documentTitle: 'stands inside the title of a document',
  documentNumber: 'is the number of a document',
  partOfName: 'is part of the name of a thing: 三合一, 双随机、一公开',
  threshold: 'delimits what is counted: 维持年限超过10年',
  slogan: 'is a slogan or figure of speech: 百年未有之大变局',
  ordinal: 'is an ordinal that ranks nothing measured: 第一动力',
  word: 'is a syllable of a word: 统一, 一批, 进一步',
} as const;

type SetAsideReason = keyof typeof setAsideReasons;

/** One number of a document: encoded under these ids, or set aside for a reason. */
export type LedgerEntry = { readonly at: number; readonly number: string } & (
  | { readonly ids: readonly string[] }
  | { readonly setAside: SetAsideReason }
);

/** Every number of one document, in order. */
export interface Ledger {
  readonly planId: string;
  /** SHA-256 of the document's bytes, in hex. */
  readonly sha256: string;
  /** `at` counts UTF-16 code units of the text, decoded as UTF-8. */
  readonly numbers: readonly LedgerEntry[];
}

export function ledgerOf(planId: string): Ledger {
  return JSON.parse(readFileSync(new URL(`./ledgers/${planId}.json`, import.meta.url), 'utf8'));
}

const digits = '[0-9０-９]+(?:[.．][0-9０-９]+)?[十百千万亿]*';
const numerals = '[〇○零一二三四五六七八九十百千万亿两]+';
const numberPattern = new RegExp(`${digits}|${numerals}`, 'g');

/** Every number in a text, in figures or in Chinese numerals, with a scale such as 万 that follows it. */
export function numbersIn(text: string): { readonly at: number; readonly number: string }[] {
  return [...text.matchAll(numberPattern)].map((match) => ({ at: match.index, number: match[0] }));
}

/** The things of a plan that have an id, by id. */
export function thingsOf(plan: Plan): Map<string, object> {
  const things = new Map<string, object>([[plan.id, { ...plan.period, title: plan.title }]]);
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    if ('id' in value && typeof value.id === 'string' && value !== plan) things.set(value.id, value);
    for (const inner of Object.values(value)) visit(inner);
  };
  visit(plan);
  return things;
}
