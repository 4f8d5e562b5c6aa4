import type { ComponentName, COMPONENTS } from './components.ts';

/** The name of an attribute of a component. */
export type AttributeName<Name extends ComponentName> = keyof (typeof COMPONENTS)[Name]['attributes'] & string;

/** What stands before each attribute of a component where it is a line of text; null for what no reader sees. */
type AttributeLabels = {
  readonly [Name in ComponentName]: { readonly [Key in AttributeName<Name>]: string | null };
};

/**
 * The labels of attributes, for pages and 新旧対照表, here in the order of the latter. An empty label is the component's own
 * sentence.
 */
// prettier-ignore
export const ATTRIBUTE_LABELS = {
  Step: { id: null, title: '', kcp: '', start: '始まり', actor: '行う人', when: '行うとき', system: 'システム', form: '様式', minutes: '時間', output: 'できるもの', next: '次の手順' },
  Check: { what: '', by: '確認する人', against: '照合先', evidence: '記録' },
  Caution: { level: '種別', reason: '理由' },
  Decision: { question: '' },
  Case: { if: 'このような場合', then: 'こうします', basis: '根拠' },
  Form: { name: '', who: '記入する人', copies: '部数' },
  Law: { name: '', article: '', text: '要旨', asOf: '条文の時点' },
  System: { name: '', menu: 'メニュー', screen: '画面', right: '必要な権限' },
  Deadline: { label: '', type: '種別', rule: '期限', basis: '根拠', shift: '閉庁日に当たるとき' },
  Risk: { id: '番号', scenario: '', class: 'リスク区分', cause: '原因の観点', likelihood: '発生可能性', impact: '影響度', step: '起こりやすい手順' },
  Control: { id: '番号', control: '', risk: '備えるリスク', type: '種類', means: '手段', doer: '実施者', checker: '確認者', frequency: '頻度', evidence: '証跡', step: '行う手順' },
  Mistake: { nearMiss: '', kind: '発生形態', step: '起きた手順', cause: '原因', rule: 'ルールとの関係', prevention: '再発防止策' },
  Faq: { question: '', asker: 'だれから', script: '言い方' },
  Contact: { org: '', role: '尋ねること', ext: '内線', hours: '時間' },
  Term: { word: '' },
  Fee: { item: '', yen: '金額', basis: '根拠', exempt: 'かからない場合' },
  Ledger: { name: '', place: '所在', medium: '媒体', retention: '保存期間' },
  Location: { item: '', place: '場所', keeper: '管理する職' },
  Emergency: { case: '' },
  Tacit: { from: 'いつから', why: '理由' },
  Variation: { case: '', then: 'こうします', basis: '根拠' },
} as const satisfies AttributeLabels;
