import { address } from '#model/address.ts';
import type { Finding, Severity } from '#model/finding.ts';
import { joined } from './format-text.ts';
import type { RuleText } from './rule-text.ts';

/** What SARIF holds besides the findings. */
export interface SarifContext {
  /** The content folder as the repository has it. */
  root: string;
  rules: readonly RuleText[];
  /** What stays the same about a finding when its line moves. */
  fingerprint: (finding: Finding) => string;
}

const LEVEL: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'note' };
const FINGERPRINT = 'tsugite/v1';

/** Findings as SARIF 2.1.0 (OASIS), which code hosts and editors read; rules with their Japanese texts. */
export function formatSarif(findings: readonly Finding[], context: SarifContext): string {
  const indexById = new Map(context.rules.map(({ id }, index) => [id, index]));
  const log = {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: '継手',
            fullName: '継手（業務手順書の点検）',
            language: 'ja',
            rules: context.rules.map(ruleOf),
          },
        },
        language: 'ja',
        columnKind: 'utf16CodeUnits',
        results: resultsOf(findings, context, indexById),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

function ruleOf({ id, title, why, severity }: RuleText) {
  return {
    id,
    name: id.replaceAll(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase()),
    shortDescription: { text: title },
    fullDescription: { text: `${title}。${why}` },
    help: { text: `${why}\n説明のページ: ${address.rule(id)}` },
    defaultConfiguration: { level: LEVEL[severity] },
  };
}

function resultsOf(
  findings: readonly Finding[],
  { root, fingerprint }: SarifContext,
  indexById: ReadonlyMap<string, number>,
) {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const { ruleId, severity, message, fix, file, line, column } = finding;
    const key = fingerprint(finding);
    const nth = (seen.get(key) ?? 0) + 1;
    seen.set(key, nth);
    return {
      ruleId,
      ruleIndex: indexById.get(ruleId),
      level: LEVEL[severity],
      message: { text: `${message}\n直し方: ${fix}` },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: uriOf(joined(root, file)) },
            region: { startLine: line, startColumn: column },
          },
        },
      ],
      partialFingerprints: { [FINGERPRINT]: `${key}:${nth}` },
    };
  });
}

/** The letter of a drive would be taken for the scheme of an address. */
function uriOf(path: string): string {
  const place = /^[A-Za-z]:\//.test(path) ? `file:///${path}` : path;
  return encodeURI(place).replaceAll(/[?#]/g, encodeURIComponent);
}
