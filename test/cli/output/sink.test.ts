import { Writable } from 'node:stream'
import { expect, it } from 'vitest'
import { streamSink } from '../../../src/cli/output/sink.ts'

it('a stream that has failed takes no more', async () => {
  const stream = new Writable({ write: (_chunk, _encoding, done) => done() })
  const sink = streamSink(stream, 'the pipe')
  await sink.write('a', 'text')
  stream.emit('error', Object.assign(new Error('full'), { code: 'ENOSPC' }))
  await expect(sink.write('b', 'text')).rejects.toThrow('cannot write the pipe: no space left on the disk')
})

it('a write that fails is told, in the words of the system where there are no better', async () => {
  const stream = new Writable({ write: (_chunk, _encoding, done) => done(new Error('went wrong')) })
  await expect(streamSink(stream, 'the pipe').write('a', 'text')).rejects.toThrow(
    'cannot write the pipe: went wrong',
  )
})
