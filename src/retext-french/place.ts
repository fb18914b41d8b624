import type { Point } from 'unist'

/** Where the units of a text stand in the file: the parser asks in increasing order. */
export interface Place {
  /** Point where the unit at this text offset begins. */
  start(offset: number): Point
  /** Point where the unit before this text offset ends. */
  end(offset: number): Point
}
