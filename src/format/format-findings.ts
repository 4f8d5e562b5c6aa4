import type { Finding } from '#model/finding.ts';
import { formatGithub } from './format-github.ts';
import { formatJson } from './format-json.ts';
import { formatSarif, type SarifContext } from './format-sarif.ts';
import { formatText, type TextContext } from './format-text.ts';

/** Everything that some output of findings needs. */
export interface FindingsContext extends TextContext, SarifContext {
  asOf: string;
}

const FORMATS = {
  text: formatText,
  json: (findings: readonly Finding[], { asOf }: FindingsContext) => formatJson(findings, asOf),
  sarif: formatSarif,
  github: (findings: readonly Finding[], { root }: FindingsContext) => formatGithub(findings, root),
} as const;

/** The name of an output of findings. */
export type FindingsFormat = keyof typeof FORMATS;

/** The outputs of findings, as `--format` names them. */
export const FINDINGS_FORMATS = Object.keys(FORMATS) as FindingsFormat[];

/** Findings in one of the outputs. */
export function formatFindings(findings: readonly Finding[], format: FindingsFormat, context: FindingsContext): string {
  return FORMATS[format](findings, context);
}
