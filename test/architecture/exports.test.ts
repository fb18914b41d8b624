import path from 'node:path'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import { type Source, sources } from './sources.ts'

/** Files whose exports are for others: the doors, what workers load, what the configuration of a build names. */
const doors = new Set([
  'src/index.ts',
  'src/retext.ts',
  'src/html/index.ts',
  'src/retext-french/index.ts',
  'src/view/index.ts',
  'src/cli/run/worker.ts',
])

/** Names of the functions, classes and constants that a file exports. */
function exportedBy({ tree }: Source): string[] {
  return tree.statements.flatMap((statement): string[] => {
    const isExported =
      ts.canHaveModifiers(statement) &&
      ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)
    if (!isExported) return []
    if (ts.isVariableStatement(statement))
      return statement.declarationList.declarations.map(({ name }) => name.getText(tree))
    return ts.isFunctionDeclaration(statement) || ts.isClassDeclaration(statement)
      ? [statement.name?.text ?? 'default']
      : []
  })
}

/** What a file takes from others: 'src/text/cut.ts cutBlock'. */
function takenBy({ file, tree }: Source): string[] {
  return tree.statements.flatMap((statement): string[] => {
    const isFrom = ts.isImportDeclaration(statement) || ts.isExportDeclaration(statement)
    if (!isFrom || !statement.moduleSpecifier || !ts.isStringLiteral(statement.moduleSpecifier)) return []
    const from = path.posix.join(path.posix.dirname(file), statement.moduleSpecifier.text)
    const named = ts.isImportDeclaration(statement)
      ? statement.importClause?.namedBindings
      : statement.exportClause
    if (!named) return [`${from} default`]
    if (!ts.isNamedImports(named) && !ts.isNamedExports(named)) return [`${from} *`]
    return named.elements.map(({ propertyName, name }) => `${from} ${(propertyName ?? name).text}`)
  })
}

/** What the file says of a name beside its declaration. */
const saysAgain = ({ text }: Source, name: string): boolean =>
  text.split(new RegExp(`\\b${name}\\b`)).length > 2

describe('exports', () => {
  it('are used: by another file, or by their own and a test', () => {
    const taken = new Set(sources.flatMap(takenBy))
    const idle = sources
      .filter(({ file }) => !doors.has(file) && !/^src\/(?:language|generate)\//.test(file))
      .flatMap((source) =>
        exportedBy(source)
          .filter((name) => !taken.has(`${source.file} ${name}`) && !saysAgain(source, name))
          .map((name) => `${source.file} ${name}`),
      )
    expect(idle).toEqual([])
  })
})
