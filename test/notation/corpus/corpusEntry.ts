import type { ValueOf } from '../../../src/model/label.js';
import type { Statement } from '../../../src/model/target/statement.js';
import type { TargetScope } from '../../../src/model/target/targetScope.js';
import type { NotTarget, TargetContext } from '../../../src/notation/parsedTarget.js';

type Plain = string | number | boolean | null | undefined;

/** A field as it must be read; a list stands for readings that are all right. What is left out is not compared. */
type Told<T> = [T] extends [Plain]
  ? T | readonly T[]
  : T extends Plain
    ? T
    : T extends readonly (infer Item)[]
      ? readonly Told<Item>[]
      : { readonly [Key in keyof T]?: Told<T[Key]> };

type ToldOf<S extends Statement> = S extends Statement
  ? { readonly kind: S['kind'] } & Told<Omit<S, 'kind' | 'inferred' | 'citations' | 'printed'>>
  : never;

/** What a target must say. `inferred` lists fields that must be marked as inferred. */
export type ExpectedTarget = ToldOf<Statement> & {
  readonly inferred?: readonly string[];
  /** What is measured, where the name itself is what is tested. */
  readonly name?: string | readonly string[];
  readonly scope?: TargetScope;
  readonly vision?: boolean;
};

/** The figure an indicator starts from, as the same text prints it. */
export interface ExpectedBaseline {
  readonly value: number;
  readonly unit?: string;
  readonly period?: string;
}

/** One right way to read a text. */
export interface Reading {
  readonly targets: readonly ExpectedTarget[];
  readonly baseline?: ExpectedBaseline;
  readonly attribute?: ValueOf<'attribute'>;
  /** What the text is, when it is no target; a list where several names for it are right. */
  readonly notTarget?: NotTarget | readonly NotTarget[];
}

export interface Expectation extends Reading {
  /** Other readings the text allows. */
  readonly anyOf?: readonly Reading[];
  /** True when the text cannot be read without a doubt: silence about that is wrong. */
  readonly mustHaveFinding?: true;
}

/** A printed expression and its right reading, worked out by hand and never taken from the program. */
export interface CorpusEntry {
  /** Title of the document; `style of …` where the expression is made up after its kind. */
  readonly source: string;
  readonly text: string;
  /** What stands around the text. */
  readonly context?: TargetContext;
  readonly expected: Expectation;
}
