import { extname } from 'node:path';
import ts from 'typescript';
import type { SourceFile } from './problem.ts';

/** One import of a file. */
export interface Import {
  target: string;
  line: number;
  /** Gone at run time: `import type`, `export type` or a type such as `import('x').Y`. */
  isType: boolean;
  /** Stands in the `<script>` of an `.astro` file. */
  inScript: boolean;
}

/** A piece of TypeScript in a file, parsed, with the number of lines above it. */
export interface Piece {
  tree: ts.SourceFile;
  linesAbove: number;
  inScript: boolean;
}

/** All imports of a TypeScript, JavaScript, Astro or CSS file, dynamic ones and `import.meta.glob` included. */
export function readImports(file: SourceFile): Import[] {
  if (extname(file.path) === '.css') return readStyleImports(file.text);
  return readPieces(file).flatMap((piece) => {
    const imports: Import[] = [];
    const add = (node: ts.Node, literal: ts.Node | undefined, isType: boolean) => {
      if (!literal || !ts.isStringLiteralLike(literal)) return;
      imports.push({ target: literal.text, line: lineOf(piece, node), isType, inScript: piece.inScript });
    };
    const visit = (node: ts.Node): void => {
      if (ts.isImportDeclaration(node)) {
        const isType = node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword;
        add(node, node.moduleSpecifier, isType);
      } else if (ts.isExportDeclaration(node)) add(node, node.moduleSpecifier, node.isTypeOnly);
      else if (ts.isImportTypeNode(node))
        add(node, ts.isLiteralTypeNode(node.argument) ? node.argument.literal : undefined, true);
      else if (ts.isCallExpression(node) && isImportCall(node)) {
        const [first] = node.arguments;
        for (const target of first && ts.isArrayLiteralExpression(first) ? first.elements : [first])
          add(node, target, false);
      }
      ts.forEachChild(node, visit);
    };
    visit(piece.tree);
    return imports;
  });
}

/** The TypeScript in a file: all of it, or an Astro file's frontmatter and scripts. */
export function readPieces({ path, text }: SourceFile): Piece[] {
  const kind = extname(path);
  if (['.ts', '.mts', '.js', '.mjs'].includes(kind)) return [parsePiece(text, 0, false)];
  if (kind === '.mdx') return [parsePiece((text.match(/^(import|export) .*$/gm) ?? []).join('\n'), 0, false)];
  if (kind !== '.astro') return [];
  const pieces: Piece[] = [];
  const frontmatter = /^\s*---\r?\n([\s\S]*?)\r?\n---/.exec(text);
  if (frontmatter) pieces.push(parsePiece(frontmatter[1] ?? '', linesBefore(text, text.indexOf('---')) + 1, false));
  for (const script of text.matchAll(/<script\b([^>]*)>([\s\S]*?)<\/script>/g)) {
    if (/\btype="(?!module)/.test(script[1] ?? '')) continue;
    const start = script.index + script[0].indexOf('>') + 1;
    pieces.push(parsePiece(script[2] ?? '', linesBefore(text, start), true));
  }
  return pieces;
}

/** Line of a node in the file that its piece comes from, counted from 1. */
export function lineOf({ tree, linesAbove }: Piece, node: ts.Node): number {
  return tree.getLineAndCharacterOfPosition(node.getStart(tree)).line + 1 + linesAbove;
}

function parsePiece(code: string, linesAbove: number, inScript: boolean): Piece {
  return { tree: ts.createSourceFile('piece.ts', code, ts.ScriptTarget.Latest, true), linesAbove, inScript };
}

function readStyleImports(text: string): Import[] {
  return [...text.matchAll(/@import\s+["']([^"'\n]+)["']/g)].map(({ index, 1: target = '' }) => {
    return { target, line: linesBefore(text, index) + 1, isType: false, inScript: false };
  });
}

function isImportCall({ expression }: ts.CallExpression): boolean {
  return expression.kind === ts.SyntaxKind.ImportKeyword || expression.getText() === 'import.meta.glob';
}

function linesBefore(text: string, position: number): number {
  return text.slice(0, position).split('\n').length - 1;
}
