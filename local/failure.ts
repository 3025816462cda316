/** Something that a person can put right; its message is the one line they are shown. */
export class Failure extends Error {}

/** Runs a command's main function and turns a failure into one line and exit code 1. */
export async function runMain(main: () => Promise<void>): Promise<void> {
  try {
    await main();
  } catch (error) {
    console.error(error instanceof Failure ? `candor: ${error.message}` : error);
    process.exit(1);
  }
}
