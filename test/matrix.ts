// The packed package on other versions of Node and of TypeScript: `npm run matrix`. Installs them from the registry into
// a folder of its own; the versions of the developer's machine are what `npm test` runs on.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { program } from './package-program.ts'

const root = path.resolve(import.meta.dirname, '..')
const home = mkdtempSync(path.join(tmpdir(), 'ndlr-matrix-'))
const run = (command: string, parameters: readonly string[], cwd = home): string =>
  execFileSync(command, parameters, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] })

const compilers = ['5.4', '5.6', '5.9', '6.0', 'latest']
const engines = ['20.19', '22', '24']
/** The registry has each version of Node as a package for each platform. */
const platform = `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`

let failures = 0
function attempt(name: string, work: () => string): void {
  try {
    console.log(`${name.padEnd(20)} ${work().trim() || 'ok'}`)
  } catch (error) {
    failures++
    const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string }
    console.log(`${name.padEnd(20)} FAILED\n${stdout}${stderr}`)
  }
}

try {
  const packed = run('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', home], root)
  const [{ filename }] = JSON.parse(packed) as [{ filename: string }]
  writeFileSync(path.join(home, 'package.json'), '{ "type": "module", "private": true }')
  writeFileSync(path.join(home, 'main.ts'), program)
  const options = { strict: true, module: 'nodenext', target: 'es2022', types: [], lib: ['es2023', 'dom'] }
  // Declarations of dependencies may ask for more than an old compiler knows; ours are checked by what is used of them.
  writeFileSync(
    path.join(home, 'tsconfig.json'),
    JSON.stringify({ compilerOptions: { ...options, skipLibCheck: true }, files: ['main.ts'] }),
  )
  run('npm', ['install', '--no-audit', '--no-fund', path.join(home, filename)])
  for (const version of compilers) {
    attempt(`TypeScript ${version}`, () => {
      run('npm', ['install', '--no-audit', '--no-fund', '--no-save', `typescript@${version}`])
      return `${run(process.execPath, ['node_modules/typescript/bin/tsc', '--version']).trim()} ${run(process.execPath, ['node_modules/typescript/bin/tsc'])}`
    })
  }
  for (const version of engines) {
    attempt(`Node ${version}`, () => {
      run('npm', [
        'install',
        '--no-audit',
        '--no-fund',
        '--no-save',
        '--ignore-scripts',
        `${platform}@${version}`,
      ])
      const node = path.join(home, 'node_modules', platform, 'bin/node')
      return `${run(node, ['--version']).trim()} ${run(node, ['main.js']).length > 0 ? 'ok' : 'silent'}`
    })
  }
} finally {
  rmSync(home, { recursive: true, force: true })
}
process.exitCode = failures === 0 ? 0 : 1
