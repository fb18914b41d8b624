import { isUtf8 } from 'node:buffer'
import { createHash, type Hash } from 'node:crypto'

import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const debian = (name: string) => `apt-get download ${name} && dpkg -x ${name}_*.deb ${name}`
const npm = (name: string, version: string, folder: string) =>
  `mkdir -p ${folder} && tar xzf "$(npm pack --silent ${name}@${version})" -C ${folder}`

/** The packages that lexicons are made from: how to get each into the folder of sources, and what was read of it. */
const packages = {
  'hunspell-fr-comprehensive': {
    command: debian('hunspell-fr-comprehensive'),
    digest: '21bd39dc4d6dce3b44c601abca93032f1353cdbd181bd8dc57a461798ace2683',
  },
  scowl: {
    command: debian('scowl'),
    digest: '3b9c8b352f7cd38b987383fe3c7c16421982e1a52a77b35f1c264076156fce5d',
  },
  'zxcvbn-fr': {
    command: npm('@zxcvbn-ts/language-fr', '4.1.2', 'zxcvbn-fr'),
    digest: 'abe6c1ce6a3c32708921ea008076bbc2a98bbb409824ef5e4f8132bcc0f7be00',
  },
  'zxcvbn-en': {
    command: npm('@zxcvbn-ts/language-en', '4.1.1', 'zxcvbn-en'),
    digest: '184d8cd7ffa3a1727a1448766090daa98001d92f8e6436a7c8a8fca39cc3d441',
  },
  'decoupage-administratif': {
    command: npm('@etalab/decoupage-administratif', '6.0.0', 'decoupage-administratif'),
    digest: 'ac01722ccd9293ec3237ef38fb9e3a52feedd45286505c4fde934e09f5efb7c0',
  },
}
type PackageName = keyof typeof packages

/** Reads sources, and tells whether they are the ones that the lexicons in the repository were made from. */
export class Sources {
  readonly #hashes = new Map<PackageName, Hash>()

  /** @param folder Where the packages were unpacked. */
  constructor(readonly folder: string) {}

  /**
   * Read a text file of a package.
   *
   * @throws {Error} when it is not there, with the command that gets it.
   */
  read(name: PackageName, path: string): string {
    const text = this.readOptional(name, path)
    if (text !== null) return text
    throw new Error(`${name}/${path} is missing. In ${this.folder}, run: ${packages[name].command}`)
  }

  /** Like `read`, with null for a file that is not there; files that are not UTF-8 are taken for Latin-1. */
  readOptional(name: PackageName, path: string): string | null {
    const file = join(this.folder, name, path)
    if (!existsSync(file)) return null
    const bytes = readFileSync(file)
    let hash = this.#hashes.get(name)
    if (!hash) {
      hash = createHash('sha256')
      this.#hashes.set(name, hash)
    }
    hash.update(bytes)
    return isUtf8(bytes) ? bytes.toString('utf8') : bytes.toString('latin1')
  }

  /** Names of packages whose files differ from those expected, each with the digest found. */
  strangers(): string[] {
    return [...this.#hashes]
      .map(([name, hash]) => [name, hash.digest('hex')] as const)
      .filter(([name, digest]) => packages[name].digest !== digest)
      .map(([name, digest]) => `${name} ${digest}`)
  }
}
