import type { GapKind } from '#model/handover-gap.ts';

/** 足りないもの in words. */
export const GAP_LABEL: Readonly<Record<GapKind, string>> = {
  'no-procedure': '業務手順書がない業務',
  drafting: '業務手順書が作成中の業務',
  ambiguous: '業務手順書が重複している業務',
  overdue: '見直しの期限を過ぎた業務手順書',
  'unknown-review': '見直しの期限内か確かめられない業務手順書',
  'changed-since-review': '見直し後に変更のある業務手順書',
  'no-owner': '主担当が決まっていない業務',
  'no-deputy': '副担当が決まっていない業務',
  'unknown-capable-count': '対応できる人数の記載がない業務',
  'few-people': '対応できる人が1人以下の業務',
  'laws-to-check': '根拠法令が要確認の業務手順書',
  unfinished: '書きかけの箇所がある業務手順書',
};
