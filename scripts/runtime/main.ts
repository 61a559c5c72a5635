// Runs a command's body and turns its end into an exit code; an error is one message, without a stack.
export const main = async (body: () => Promise<number>): Promise<void> => {
  try {
    process.exitCode = await body()
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    process.exitCode = 1
  }
}
