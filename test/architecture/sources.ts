import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import ts from 'typescript'

export const root = path.resolve(import.meta.dirname, '../..')

/** A source file of the library. */
export interface Source {
  /** Path from the project's root, with slashes. */
  readonly file: string
  readonly text: string
  readonly tree: ts.SourceFile
}

/** Every hand-written or generated source under `src`. */
export const sources: readonly Source[] = readdirSync(path.join(root, 'src'), {
  recursive: true,
  encoding: 'utf8',
})
  .filter((name) => name.endsWith('.ts'))
  .sort()
  .map((name) => {
    const file = `src/${name.split(path.sep).join('/')}`
    const text = readFileSync(path.join(root, file), 'utf8')
    return { file, text, tree: ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true) }
  })

/** Generated files and files that hold nothing but data: no bound on their length. */
export const isData = (file: string): boolean =>
  /\.generated\.ts$/.test(file) || /^src\/language\/[a-z]{2,3}\//.test(file)

/** What a file imports or re-exports. */
export function importsOf({ tree }: Source): { from: string; typeOnly: boolean }[] {
  const found: { from: string; typeOnly: boolean }[] = []
  const visit = (node: ts.Node): void => {
    if (
      (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) &&
      node.moduleSpecifier &&
      ts.isStringLiteral(node.moduleSpecifier)
    ) {
      found.push({ from: node.moduleSpecifier.text, typeOnly: isTypeOnly(node) })
    } else if (
      ts.isCallExpression(node) &&
      node.expression.kind === ts.SyntaxKind.ImportKeyword &&
      ts.isStringLiteral(node.arguments[0]!)
    ) {
      found.push({ from: node.arguments[0].text, typeOnly: false })
    }
    ts.forEachChild(node, visit)
  }
  visit(tree)
  return found
}

function isTypeOnly(node: ts.ImportDeclaration | ts.ExportDeclaration): boolean {
  if (ts.isExportDeclaration(node)) {
    if (node.isTypeOnly) return true
    return Boolean(
      node.exportClause &&
        ts.isNamedExports(node.exportClause) &&
        node.exportClause.elements.every((element) => element.isTypeOnly),
    )
  }
  const clause = node.importClause
  if (!clause) return false
  if (clause.isTypeOnly) return true
  const { namedBindings } = clause
  return Boolean(
    !clause.name &&
      namedBindings &&
      ts.isNamedImports(namedBindings) &&
      namedBindings.elements.every((element) => element.isTypeOnly),
  )
}

const describes = new Set(['describe', 'meta'])

/** String and pattern literals of a file; module names and the descriptions of schemas left out. */
export function literalsOf({ tree }: Source): { text: string; line: number }[] {
  const found: { text: string; line: number }[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || (ts.isExportDeclaration(node) && node.moduleSpecifier)) return
    if (
      ts.isCallExpression(node) &&
      ts.isPropertyAccessExpression(node.expression) &&
      describes.has(node.expression.name.text)
    ) {
      visit(node.expression)
      return
    }
    if (
      ts.isStringLiteralLike(node) ||
      ts.isTemplateHead(node) ||
      ts.isTemplateMiddle(node) ||
      ts.isTemplateTail(node) ||
      ts.isRegularExpressionLiteral(node)
    ) {
      found.push({ text: node.text, line: tree.getLineAndCharacterOfPosition(node.getStart()).line + 1 })
    }
    ts.forEachChild(node, visit)
  }
  visit(tree)
  return found
}

/** Literals that are names of the code: members of a literal type ('open' | 'close') and ids of rules (id: 'letters'). */
export function identifiersOf({ tree }: Source): string[] {
  const found: string[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isLiteralTypeNode(node) && ts.isStringLiteral(node.literal)) found.push(node.literal.text)
    else if (
      ts.isPropertyAssignment(node) &&
      ts.isIdentifier(node.name) &&
      node.name.text === 'id' &&
      ts.isStringLiteral(node.initializer)
    )
      found.push(node.initializer.text)
    ts.forEachChild(node, visit)
  }
  visit(tree)
  return found
}
