import type { Finding, Severity } from '#model/finding.ts';
import { withUnseenNamed } from '#model/with-unseen-named.ts';
import { joined } from './format-text.ts';

const COMMAND: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'notice' };

/** Findings as workflow commands, which GitHub and Forgejo show beside the changed lines. */
export function formatGithub(findings: readonly Finding[], root: string): string {
  return findings.map((finding) => `${lineOf(finding, root)}\n`).join('');
}

function lineOf({ severity, file, line, column, ruleId, message, fix }: Finding, root: string): string {
  const place = `file=${property(joined(root, file))},line=${line},col=${column},title=${property(ruleId)}`;
  return `::${COMMAND[severity]} ${place}::${data(`${message}\n直し方: ${fix}`)}`;
}

/** Escapes of the workflow commands: without them a line break or comma would end the command early. */
function data(text: string): string {
  return withUnseenNamed(text).replaceAll('%', '%25').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
