/** Where findings stand in the only file of a test, and of which rules they are. */
export function linesOf(notices: readonly { line: number; ruleId: string }[]): string[] {
  return notices.map(({ line, ruleId }) => `${line} ${ruleId}`);
}

/** Where findings stand in a folder, and of which rules they are. */
export function placesOf(notices: readonly { file: string; line: number; ruleId: string }[]): string[] {
  return notices.map(({ file, line, ruleId }) => `${ruleId} ${file}:${line}`);
}
