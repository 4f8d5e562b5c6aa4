import { VOCABULARY, type VocabularyName } from '#model/vocabulary.ts';

/**
 * What offices write for a value of the vocabulary. Source: the value synonyms and codes of the inventory schema of this
 * project's domain study, and the wordings of existing survey sheets.
 */
// prettier-ignore
const SYNONYMS: Partial<Record<VocabularyName, Readonly<Record<string, string>>>> = {
  kind: { counter: '窓口', program: '事業', admin: '管理', 窓口業務: '窓口', 事業業務: '事業', 管理業務: '管理', 内部管理: '管理' },
  legalNature: {
    entrusted: '法定受託事務', mandatory: '自治事務（義務）', optional: '自治事務（任意）', internal: '内部管理', 法定受託: '法定受託事務',
  },
  frequency: {
    daily: '毎日', weekly: '毎週', monthly: '毎月', quarterly: '四半期', semiannual: '年2回', annual: '年1回', multiyear: '数年に1回',
    on_application: '申請の都度', ad_hoc: '随時', 日次: '毎日', 週次: '毎週', 月次: '毎月', 月1回: '毎月', 週1回: '毎週', 年4回: '四半期',
    四半期ごと: '四半期', 半年ごと: '年2回', 年次: '年1回', 毎年: '年1回', 都度: '申請の都度', 不定期: '随時',
  },
  proficiency: { '1w': '1週間', '1m': '1か月', '3m': '3か月', '1y': '1年', '3y': '3年' },
  personalInfo: { none: 'なし', personal: '個人情報', sensitive: '要配慮個人情報', mynumber: '特定個人情報', 無: 'なし', マイナンバー: '特定個人情報' },
  network: {
    mynumber: 'マイナンバー利用事務系', lgwan: 'LGWAN接続系', internet: 'インターネット接続系', paper: '紙のみ', 個人番号利用事務系: 'マイナンバー利用事務系',
    LGWAN系: 'LGWAN接続系', インターネット系: 'インターネット接続系', 紙: '紙のみ',
  },
  money: { none: 'なし', cash: '現金', voucher: '郵券・金券', revenue: '調定・収納', payment: '支出', 無: 'なし' },
  approval: {
    mayor: '市長', deputy: '副市長', director: '部長', manager: '課長', chief: '係長', 市長決裁: '市長', 副市長専決: '副市長', 部長専決: '部長',
    課長専決: '課長', 係長専決: '係長',
  },
  execution: { direct: '直営', partial: '一部委託', outsourced: '全部委託', designated: '指定管理', 委託: '全部委託', 指定管理者: '指定管理' },
  manualStatus: {
    none: '未作成', drafting: '作成中', approved: '整備済', overdue: '整備済', exempt: '作成不要', 有: '整備済', あり: '整備済', 無: '未作成',
    なし: '未作成', '○': '整備済', '〇': '整備済', '×': '未作成', 済: '整備済', 整備済み: '整備済', 不要: '作成不要', 見直し期限超過: '整備済',
  },
  risk: { high: '高', medium: '中', low: '低' },
  continuity: { emergency: '応急業務', continuity: '重要一般業務', suspendable: '休止可', 一般業務: '重要一般業務' },
  startTarget: { '3h': '3時間', '12h': '12時間', '1d': '1日', '3d': '3日', '1w': '1週間', '2w': '2週間', '1m': '1か月' },
  retention: { '1': '1年', '3': '3年', '5': '5年', '10': '10年', '30': '30年', 永年: '30年' },
  workStatus: { active: '現行', planned: '新設予定', transferred: '移管', abolished: '廃止' },
};

/** The value of the vocabulary that a text means, however its width, brackets and small letters are written. */
export function wordMeant(text: string, name: VocabularyName): string | undefined {
  const words = WORDS[name];
  return words.get(text) ?? words.get(foldWord(text));
}

function foldWord(text: string): string {
  const folded = text.normalize('NFKC').replaceAll(/\s/gu, '').toLowerCase();
  return folded
    .replaceAll(/(\d)(?:[ヶヵケカ箇か]月)/gu, '$1か月')
    .replace(/(\d(?:時間|日|週間|か月|年))(?:以内|間|程度)$/u, '$1');
}

const WORDS = Object.fromEntries(
  Object.entries(VOCABULARY).map(([name, values]) => [name, wordMap(values, SYNONYMS[name as VocabularyName] ?? {})]),
) as Readonly<Record<VocabularyName, ReadonlyMap<string, string>>>;

function wordMap(values: readonly string[], synonyms: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  const own = values.flatMap((value) => [[foldWord(value), value] as const, [value, value] as const]);
  return new Map([...Object.entries(synonyms).map(([text, value]) => [foldWord(text), value] as const), ...own]);
}
