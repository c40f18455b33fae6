import ts from 'typescript';
import type { Problem, SourceFile } from './problem.ts';
import { lineOf, type Piece, readPieces } from './read-imports.ts';
import { importRules, platformNames } from './rules.ts';

/** Finds names of the browser or of Node in modules that must run anywhere. */
export function checkPurity(file: SourceFile): Problem[] {
  const rule = importRules.find(({ of, pure }) => pure && file.path.startsWith(`${of}/`));
  if (!rule) return [];
  return readPieces(file).flatMap((piece) =>
    namesUsed(piece).map((node) => ({
      file: file.path,
      line: lineOf(piece, node),
      what: `uses ${node.text}.`,
      rule: rule.say,
      remedy: 'take the value as an argument; elements talk to the browser, scripts to Node.',
    })),
  );
}

function namesUsed({ tree }: Piece): ts.Identifier[] {
  const used: ts.Identifier[] = [];
  const declared = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node) && platformNames.includes(node.text)) {
      if (isDeclaration(node)) declared.add(node.text);
      else if (!isProperty(node)) used.push(node);
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return used.filter(({ text }) => !declared.has(text));
}

function isDeclaration(node: ts.Identifier): boolean {
  const { parent } = node;
  const declares = ts.isVariableDeclaration(parent) || ts.isParameter(parent) || ts.isBindingElement(parent);
  return (declares || ts.isFunctionDeclaration(parent) || ts.isImportSpecifier(parent)) && parent.name === node;
}

function isProperty(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent) || ts.isPropertyAssignment(parent)) return parent.name === node;
  return ts.isPropertySignature(parent) || ts.isMethodDeclaration(parent) || ts.isQualifiedName(parent);
}
