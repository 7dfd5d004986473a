import ts from 'typescript';

/** One import, re-export or dynamic import of a module. */
export interface ModuleImport {
  readonly specifier: string;
  /** True when nothing of it is left at run time. */
  readonly typeOnly: boolean;
  /** True of `import('…')`: it runs later, so it closes no circle while modules load. */
  readonly dynamic: boolean;
  /** `z` of `import * as z from '…'`. */
  readonly namespace: string | null;
}

/** What the rules of the house ask about a module, read from its syntax tree. */
export interface ModuleFacts {
  readonly imports: readonly ModuleImport[];
  readonly hasDefaultExport: boolean;
  /** Calls and constructions as written, such as `z.config({})` or `new Date()`. */
  readonly calls: readonly string[];
}

/** Reads the facts of one module. A file that is not TypeScript gives an empty answer, not an error. */
export function readModule(path: string, source: string): ModuleFacts {
  const imports: ModuleImport[] = [];
  const calls: string[] = [];
  let hasDefaultExport = false;

  const add = (literal: ts.Node, fields: Partial<ModuleImport> = {}): void => {
    if (!ts.isStringLiteralLike(literal)) return;
    imports.push({ specifier: literal.text, typeOnly: false, dynamic: false, namespace: null, ...fields });
  };

  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) {
      // `import { type A }` is kept at run time as a bare import, so only a whole `import type` counts as one.
      const clause = node.importClause;
      const named = clause?.namedBindings;
      add(node.moduleSpecifier, {
        typeOnly: clause?.phaseModifier === ts.SyntaxKind.TypeKeyword,
        namespace: named && ts.isNamespaceImport(named) ? named.name.text : null,
      });
    } else if (ts.isExportDeclaration(node)) {
      if (node.moduleSpecifier) add(node.moduleSpecifier, { typeOnly: node.isTypeOnly });
      const named = node.exportClause;
      if (named && ts.isNamedExports(named)) {
        hasDefaultExport ||= named.elements.some(({ name }) => name.text === 'default');
      }
    } else if (ts.isImportTypeNode(node)) {
      if (ts.isLiteralTypeNode(node.argument)) add(node.argument.literal, { typeOnly: true });
    } else if (ts.isExportAssignment(node)) {
      hasDefaultExport = true;
    } else if (ts.isCallExpression(node) || ts.isNewExpression(node)) {
      calls.push(node.getText());
      const [argument] = node.arguments ?? [];
      if (node.expression.kind === ts.SyntaxKind.ImportKeyword && argument) add(argument, { dynamic: true });
    } else if (ts.isModifier(node) && node.kind === ts.SyntaxKind.DefaultKeyword) {
      hasDefaultExport = true;
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(path, source, ts.ScriptTarget.Latest, true));
  return { imports, hasDefaultExport, calls };
}
