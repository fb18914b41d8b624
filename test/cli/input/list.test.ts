import { existsSync, symlinkSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { listInputs } from '../../../src/cli/input/list.ts'
import { Failed } from '../../../src/cli/page.ts'
import { home, write } from '../home.ts'

const pathsOf = async (...names: string[]) =>
  (await listInputs(names)).map((input) =>
    input instanceof Failed ? input.code : path.relative(home, input.path),
  )

describe('listInputs', () => {
  it('gives a folder and a pattern in the same order, of UTF-16 units', async () => {
    for (const name of ['b', 'a/c', '\uFF21', '😀', 'B']) write(`names/${name}.txt`, 'Un texte.')
    const folder = path.join(home, 'names')
    const files = ['B', 'b', '😀', '\uFF21'].map((name) => `names/${name}.txt`)
    expect(await pathsOf(`${folder}/*.txt`)).toEqual(files)
    expect(await pathsOf(folder)).toEqual([files[0], 'names/a/c.txt', ...files.slice(1)])
  })
  it('follows no link to a folder, which may lead back', async () => {
    write('tree/a.txt', 'Un texte.')
    symlinkSync(path.join(home, 'tree'), path.join(home, 'tree/back.txt'))
    symlinkSync(path.join(home, 'gone.txt'), path.join(home, 'tree/c.txt'))
    expect(await pathsOf(path.join(home, 'tree'))).toEqual(['tree/a.txt', 'unreadable'])
  })
  it.runIf(existsSync('/dev/null'))('gives what is no file without size', async () => {
    expect(await listInputs(['/dev/null'])).toEqual([{ path: '/dev/null', size: null, identity: null }])
  })
})
