import ts from 'typescript';

/** What a reader is told an expression gives. */
export type Answer =
  | { readonly how: 'equal'; readonly value: unknown }
  /** `0.879…`: the digits printed, and more behind them. */
  | { readonly how: 'begins'; readonly digits: string }
  /** `RangeError: progressRatio: …`: the call throws, and the message begins like this. */
  | { readonly how: 'throws'; readonly error: string; readonly message: string };

/** One line of an example that promises an answer, and what became of it. */
export interface CheckedLine {
  readonly expression: string;
  readonly answer: Answer;
  readonly outcome: { readonly value: unknown } | { readonly thrown: unknown };
}

/** An example as it was run. */
export interface ExampleRun {
  readonly checked: readonly CheckedLine[];
  /** Expressions that stand there without an answer that can be checked. */
  readonly unchecked: readonly string[];
}

type Modules = (specifier: string) => unknown;

const AsyncFunction = Object.getPrototypeOf(async () => {}).constructor as FunctionConstructor;

/**
 * Runs an example line by line: `expression // answer`, or the answer as a comment on the line below.
 *
 * @param modules gives what an import of the example is to get
 * @param names what the example may use without importing it
 */
export async function runExample(
  source: string,
  modules: Modules,
  names: Readonly<Record<string, unknown>> = {},
): Promise<ExampleRun> {
  const file = ts.createSourceFile('example.ts', source, ts.ScriptTarget.Latest, true);
  const lines = file.statements.filter(ts.isExpressionStatement).map((statement) => ({
    statement,
    answer: answerOf(commentAfter(source, statement.end)),
  }));
  const outcomes = new Map<number, CheckedLine['outcome']>();
  let code = source;
  // From the last to the first, so that the positions in front stay true.
  for (const [index, { statement, answer }] of [...lines.entries()].reverse()) {
    if (answer === null) continue;
    const { expression } = statement;
    const kept = `await __keep(${index}, async () => (${expression.getText()}));`;
    code = code.slice(0, statement.getStart()) + kept + code.slice(statement.end);
  }
  const keep = async (index: number, evaluate: () => Promise<unknown>): Promise<void> => {
    try {
      outcomes.set(index, { value: await evaluate() });
    } catch (thrown) {
      outcomes.set(index, { thrown });
    }
  };
  const { outputText } = ts.transpileModule(code, {
    compilerOptions: { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022 },
  });
  const run = AsyncFunction('require', 'exports', '__keep', ...Object.keys(names), outputText);
  await run(modules, {}, keep, ...Object.values(names));
  return {
    checked: lines.flatMap(({ statement, answer }, index) => {
      const outcome = outcomes.get(index);
      return answer && outcome ? [{ expression: statement.expression.getText(), answer, outcome }] : [];
    }),
    unchecked: lines
      .filter(({ answer }) => answer === null)
      .map(({ statement }) => statement.expression.getText()),
  };
}

/** The comment on the line where a statement ends, or alone on the line below. */
function commentAfter(source: string, end: number): string {
  const rest = source.slice(end);
  return /^[ \t]*;?[ \t]*(?:\n[ \t]*)?\/\/(.*)/.exec(rest)?.[1]?.trim() ?? '';
}

/**
 * The answer a comment begins with; `null` when it is a remark. Behind the answer may stand a remark, set off by a
 * comma, colon, semicolon or full stop of either script.
 */
export function answerOf(comment: string): Answer | null {
  const thrown = /^((?:Range|Type)Error|FindingsError): (.*)$/.exec(comment);
  if (thrown) return { how: 'throws', error: thrown[1] ?? '', message: thrown[2] ?? '' };
  const digits = /^(-?\d+\.\d+)…/.exec(comment)?.[1];
  if (digits !== undefined) return { how: 'begins', digits };
  const ends = [...comment.matchAll(/[,:;，：；。（]|$/g)].map(({ index }) => index).reverse();
  for (const end of ends) {
    const value = literalOf(comment.slice(0, end));
    if (value !== undefined) return { how: 'equal', value };
  }
  return null;
}

/** The value of a literal or of a fraction of two numbers; `undefined` when the text is anything else. */
function literalOf(text: string): unknown {
  const isLiteral = /^(?:-?[\d.][\d._e-]*(?: \/ -?[\d.]+)?|true|false|null|'.*'|\{.*\}|\[.*\])$/s.test(
    text.trim(),
  );
  if (!isLiteral) return undefined;
  try {
    return new Function(`'use strict'; return (${text});`)();
  } catch {
    return undefined;
  }
}

/** What keeps a line from being true; `null` when it is. */
export function untruthOf(
  { answer, outcome }: CheckedLine,
  isEqual: (a: unknown, b: unknown) => boolean,
): string | null {
  if ('thrown' in outcome) {
    const { name = '', message = '' } = outcome.thrown as Partial<Error>;
    const isPromised = answer.how === 'throws' && answer.error === name && message.startsWith(answer.message);
    return isPromised ? null : `throws ${name}: ${message}`;
  }
  if (answer.how === 'begins') {
    const written = String(outcome.value);
    return written.startsWith(answer.digits) && written !== answer.digits ? null : `gives ${written}`;
  }
  return answer.how === 'equal' && isEqual(outcome.value, answer.value)
    ? null
    : `gives ${show(outcome.value)}`;
}

const show = (value: unknown): string => JSON.stringify(value) ?? String(value);
