/** How systems tell that the reader of a pipe has gone; Windows says EOF where it goes while something is being written. */
const GONE = new Set(['EPIPE', 'EOF']);

/** Prints on standard output. A reader that has seen enough (`| head`, `| more`) closes the pipe, which is no failure. */
export function print(text: string, out: NodeJS.WritableStream = process.stdout): void {
  out.once('error', (error: NodeJS.ErrnoException) => {
    if (!GONE.has(error.code ?? '')) throw error;
  });
  out.write(text);
}
