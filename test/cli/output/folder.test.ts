import { describe, expect, it } from 'vitest'
import { nameOf } from '../../../src/cli/output/folder.ts'

describe('nameOf', () => {
  it.each([
    ['pages/a.txt', 'pages/a.txt'],
    ['../../etc/passwd', 'etc/passwd'],
    ['/etc/passwd', 'etc/passwd'],
    ['..\\..\\windows', 'windows'],
    ['https://example.org/a?b=c', 'https_/example.org/a_b=c'],
    ['a\u0000\nb', 'a__b'],
    ['', 'page'],
    ['../..', 'page'],
  ])('makes a path inside the folder of %j', (id, name) => {
    expect(nameOf(id)).toBe(name)
  })
  it('is never too long for a file system', () => {
    expect(Buffer.byteLength(nameOf('é'.repeat(1000)))).toBeLessThanOrEqual(200)
  })
})
