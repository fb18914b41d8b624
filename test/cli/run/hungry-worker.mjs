// A worker that dies for want of memory on one page, as a real one may on a page of hundreds of megabytes.
export default function work({ id }) {
  if (id === 'hungry') for (const hoard = []; ; ) hoard.push(new Array(100_000).fill(hoard.length))
  return { id, output: `${id}\n`, encoding: null, counts: null }
}
