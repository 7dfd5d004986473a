import ts from 'typescript';

/** A regular expression as it stands in a file of the source. */
export interface FoundRegex {
  readonly file: string;
  readonly source: string;
  readonly flags: string;
}

/**
 * The regular expressions of one module: literals as they are, and those that `new RegExp` makes, with one letter for
 * each piece that is put into them.
 */
export function regexesIn(file: string, text: string): readonly FoundRegex[] {
  const found: FoundRegex[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/');
      found.push({ file, source: node.text.slice(1, end), flags: node.text.slice(end + 1) });
    }
    const isMade =
      (ts.isNewExpression(node) || ts.isCallExpression(node)) && node.expression.getText() === 'RegExp';
    if (isMade) {
      const [source, flags] = (node.arguments ?? []).map(textOf);
      if (source !== undefined) found.push({ file, source, flags: flags ?? '' });
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true));
  return found;
}

/** Text as it is put together: what is only known later is the letter x. */
function textOf(node: ts.Expression): string {
  if (ts.isStringLiteralLike(node)) return node.text;
  if (ts.isBinaryExpression(node)) return textOf(node.left) + textOf(node.right);
  if (ts.isTemplateExpression(node)) {
    return node.head.text + node.templateSpans.map(({ literal }) => `x${literal.text}`).join('');
  }
  return 'x';
}
