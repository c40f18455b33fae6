/** A failure that its sentence explains in full; nobody needs a stack for it. */
export class PlainFailure extends Error {
  /**
   * @param {string} sentence
   * @param {string} [details] Output of the program that failed, printed above the sentence.
   */
  constructor(sentence, details = '') {
    super(sentence);
    this.details = details;
  }
}

/**
 * Runs a command's main function; a plain failure becomes its sentence and exit code 1.
 * @param {() => Promise<number | void>} main Returns the exit code, or nothing for 0.
 */
export async function runMain(main) {
  try {
    process.exitCode = (await main()) || 0;
  } catch (error) {
    if (!(error instanceof PlainFailure)) throw error;
    if (error.details) console.error(error.details.trimEnd());
    console.error(error.message);
    process.exitCode = 1;
  }
}
