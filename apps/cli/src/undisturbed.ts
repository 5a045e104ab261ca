/**
 * Lets a short write end before Ctrl-C or a termination stops the program with 130 or 143. Elsewhere the
 * signals do what they always do, at once: nothing is written outside of here.
 */
export async function undisturbed<T>(work: () => Promise<T>): Promise<T> {
  let stop: number | undefined;
  const interrupt = () => {
    stop = 130;
  };
  const terminate = () => {
    stop = 143;
  };
  process.on("SIGINT", interrupt);
  process.on("SIGTERM", terminate);
  try {
    return await work();
  } finally {
    process.off("SIGINT", interrupt);
    process.off("SIGTERM", terminate);
    if (stop !== undefined) process.exit(stop);
  }
}
