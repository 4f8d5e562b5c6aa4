import type { Finding } from '#model/finding.ts';

/** A finding of the rule require-owner at line 3 of a procedure. */
export function aFinding(parts: Partial<Finding> = {}): Finding {
  return {
    ruleId: 'require-owner',
    severity: 'error',
    message: '主管の職（owner）が書かれていません。',
    fix: '「owner: juki-kacho」のように書いてください。',
    file: 'sections/koseki-jumin/procedures/juki-001.mdx',
    line: 3,
    column: 1,
    ...parts,
  };
}
