import type { Root } from 'nlcst'
import type { Plugin } from 'unified'
import { type NodeTransform, ParseFrench, type ParseFrenchOptions } from './parse-french.ts'

/**
 * Plugin: parse French to nlcst.
 *
 * Honours the extension lists `nlcstSentenceExtensions`, `nlcstParagraphExtensions` and `nlcstRootExtensions` of the
 * processor, as other retext parsers do.
 *
 * @param options The language; French by default.
 */
export const retextFrench: Plugin<[(Readonly<ParseFrenchOptions> | null | undefined)?], string, Root> =
  function (options) {
    this.parser = (value) => {
      const parser = new ParseFrench(options)
      const extensions = (name: string) => (this.data() as Record<string, unknown>)[name] ?? []
      parser.tokenizeSentencePlugins.push(
        ...(extensions('nlcstSentenceExtensions') as NodeTransform<unknown>[]),
      )
      parser.tokenizeParagraphPlugins.push(
        ...(extensions('nlcstParagraphExtensions') as NodeTransform<unknown>[]),
      )
      parser.tokenizeRootPlugins.push(...(extensions('nlcstRootExtensions') as NodeTransform<unknown>[]))
      return parser.parse(value)
    }
  }
