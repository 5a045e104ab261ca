/** Progress goes to standard error, so that the tables alone stand on standard output. */
export function tell(line: string): void {
  process.stderr.write(`bench: ${line} …\n`);
}
