/** Allowed values of the inventory and of front matter, as authors write them (domain terms in Japanese). */
export const VOCABULARY = {
  kind: ['窓口', '事業', '管理'],
  // prettier-ignore
  domain: ['福祉', '税', '産業', '市民', '財政', '人事', '情報', '土木', '建築', '都市計画', '保健', '監査', '総務', '防災', '環境', '教育'],
  legalNature: ['法定受託事務', '自治事務（義務）', '自治事務（任意）', '内部管理'],
  frequency: ['毎日', '毎週', '毎月', '四半期', '年2回', '年1回', '数年に1回', '申請の都度', '随時'],
  volumeUnit: ['件', '人', '通', '回', '世帯', '台', '箇所'],
  proficiency: ['1週間', '1か月', '3か月', '1年', '3年'],
  personalInfo: ['なし', '個人情報', '要配慮個人情報', '特定個人情報'],
  network: ['マイナンバー利用事務系', 'LGWAN接続系', 'インターネット接続系', '紙のみ'],
  money: ['なし', '現金', '郵券・金券', '調定・収納', '支出'],
  approval: ['市長', '副市長', '部長', '課長', '係長'],
  execution: ['直営', '一部委託', '全部委託', '指定管理'],
  manualStatus: ['未作成', '作成中', '整備済', '作成不要'],
  risk: ['高', '中', '低'],
  continuity: ['応急業務', '重要一般業務', '休止可'],
  startTarget: ['3時間', '12時間', '1日', '3日', '1週間', '2週間', '1か月'],
  retention: ['1年', '3年', '5年', '10年', '30年', '常用'],
  workStatus: ['現行', '新設予定', '移管', '廃止'],
  lawKind: ['法律', '政令', '省令', '条例', '規則', '規程', '要綱', '要領', '通知', '方針', '内規', '計画'],
  confirmation: ['確認済', '要確認'],
  audience: ['public', 'internal', 'section'],
  size: ['標準版', '簡易版'],
  /** What becomes of a deadline on a day when the city hall is closed. */
  shift: ['前開庁日', '翌開庁日', 'なし'],
  /** リスク区分, in this project's own words. */
  // prettier-ignore
  riskClass: [
    '不十分な引継ぎ', '進捗管理の不足', '法令・制度の理解不足', '確認漏れ・転記誤り', '二重・過大・過少支出', '徴収・賦課の誤り',
    '書類・データの紛失', '誤送付・誤交付・誤送信', '情報の漏えい', '権限・アクセス管理', '現金・金券の管理', '契約手続の誤り',
    '財産・備品の管理', '期限の徒過', '委託先管理', '不正行為', 'システム障害', '災害',
  ],
  /** 事務処理ミスの発生形態. */
  // prettier-ignore
  mistakeKind: [
    '誤送付', '誤交付', '誤送信', '紛失', '誤廃棄', '賦課・徴収誤り', '支給誤り', '入力誤り', '期限徒過', '説明誤り', '様式誤り',
    '契約・支払誤り', 'システム設定誤り',
  ],
} as const satisfies Record<string, readonly string[]>;

/** The name of one list of allowed values. */
export type VocabularyName = keyof typeof VOCABULARY;

/** One value of a list of allowed values. */
export type Word<K extends VocabularyName> = (typeof VOCABULARY)[K][number];
