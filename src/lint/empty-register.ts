import type { RuleNotice } from './rule.ts';

/** A register of which nothing is there, though the manual names what should stand in it. */
interface EmptyRegister {
  label: string;
  file: string;
  /** How many names are written that it should have. */
  count: number;
}

/** One finding at the register itself: where the whole file is missing, a finding for each name would hide that. */
export function emptyRegister({ label, file, count }: EmptyRegister): RuleNotice {
  return {
    file,
    line: 1,
    column: 1,
    message: `${label}（${file}）がないか、1件も読めません。手順書や業務一覧に書かれた${count}か所の名称を確かめられません。`,
    fix: `消したときは記録から戻してください。まだ作っていないときは、「${file}」を作り、見出しの行と、1件に1行を書いてください。`,
  };
}
