import type { VocabularyName } from './vocabulary.ts';
import type { WorkItem } from './work-item.ts';

/** How the cells of a column are read. */
export type CellType =
  /** `isName`: a line break in it only fits it into its cell. */
  | { type: 'text'; max?: number; isName?: true }
  | { type: 'reading' }
  | { type: 'id' }
  | { type: 'integer'; min: number; max?: number }
  | { type: 'number'; unit: 'minutes' | 'hours' }
  | { type: 'word'; of: VocabularyName }
  | { type: 'words'; of: VocabularyName }
  | { type: 'list' }
  | { type: 'months' }
  | { type: 'date' }
  | { type: 'yesno' }
  | { type: 'deadlines' };

/** One column of `inventory.csv`: its heading, the synonyms offices use for it, and how its cells are read. */
export interface InventoryColumn {
  key: Exclude<keyof WorkItem, 'source'>;
  heading: string;
  synonyms?: readonly string[];
  /** True for the ★ columns: enough to start, and asked for in every row. */
  isCore?: boolean;
  cell: CellType;
  /** One sentence for the field reference and for messages. */
  description: string;
  /** What a cell may look like. */
  example: string;
}

/** All columns of 業務一覧, in the order the file is written. Source: the inventory schema of this project's domain study. */
// prettier-ignore
export const INVENTORY_COLUMNS: readonly InventoryColumn[] = [
  { key: 'id', heading: '業務ID', isCore: true, cell: { type: 'id' }, example: 'juki-001', description: '業務を表す記号です。組織が変わっても変えず、使い回しません。' },
  { key: 'department', heading: '部', synonyms: ['所管部', '部名', '部局', '部局名'], isCore: true, cell: { type: 'text', isName: true }, example: '市民環境部', description: '所管する部の名称です。section.yaml と同じに書きます。' },
  { key: 'sectionName', heading: '課', synonyms: ['所管課', '課名'], isCore: true, cell: { type: 'text', isName: true }, example: '戸籍住民課', description: '所管する課の名称です。section.yaml と同じに書きます。' },
  { key: 'unit', heading: '係・担当', synonyms: ['係', '担当', '係名', '担当名'], isCore: true, cell: { type: 'text', isName: true }, example: '住民記録担当', description: '係または担当の名称です。' },
  { key: 'category', heading: '大分類', isCore: true, cell: { type: 'text', isName: true }, example: '住民基本台帳', description: '分掌事務の一項目です。「に関すること。」を除いて書きます。' },
  { key: 'subcategory', heading: '中分類', isCore: true, cell: { type: 'text', isName: true }, example: '届出', description: '業務のまとまりです。' },
  { key: 'title', heading: '業務名', synonyms: ['事務名', '小分類', '事務事業名', '業務名（小分類）', '業務名(小分類)'], isCore: true, cell: { type: 'text', max: 40, isName: true }, example: '転入届の受付', description: '業務の名称です。40字までで書きます。' },
  { key: 'kana', heading: 'ふりがな', synonyms: ['業務名（ふりがな）', '業務名(ふりがな)'], cell: { type: 'reading' }, example: 'てんにゅうとどけのうけつけ', description: '業務名の読みです。ひらがなで書きます。' },
  { key: 'kind', heading: '業務区分', isCore: true, cell: { type: 'word', of: 'kind' }, example: '窓口', description: '窓口・事業・管理のどれかです。' },
  { key: 'domain', heading: '行政分野', cell: { type: 'word', of: 'domain' }, example: '市民', description: '行政分野です。空欄は課の分野と同じとみなします。' },
  { key: 'purpose', heading: '目的・概要', synonyms: ['目的', '概要'], cell: { type: 'text', max: 200 }, example: '市外から転入した人を住民票に記載します。', description: 'だれのために何をする業務かを書きます。' },
  { key: 'legalBasis', heading: '根拠法令等', synonyms: ['根拠', '根拠法令'], isCore: true, cell: { type: 'list' }, example: '住民基本台帳法第22条', description: '根拠となる法令と条項です。複数は「;」で区切ります。' },
  { key: 'legalNature', heading: '事務の性質', cell: { type: 'word', of: 'legalNature' }, example: '自治事務（義務）', description: '法定受託事務・自治事務・内部管理の別です。' },
  { key: 'frequency', heading: '頻度', synonyms: ['発生頻度', '処理頻度'], isCore: true, cell: { type: 'word', of: 'frequency' }, example: '毎日', description: '業務が起こる頻度です。' },
  { key: 'months', heading: '実施時期', synonyms: ['実施時期（月）', '実施時期(月)', '時期', '発生時期'], isCore: true, cell: { type: 'months' }, example: '3;4', description: '実施する月です。通年は「通年」と書きます。' },
  { key: 'peakMonths', heading: '繁忙月', cell: { type: 'months' }, example: '3;4', description: '特に忙しい月です。' },
  { key: 'deadlines', heading: '期限', isCore: true, cell: { type: 'deadlines' }, example: '届出期間：転入をした日から14日以内（住民基本台帳法第22条）', description: '期限です。「名称：期限（根拠）」の形で書き、ないときは「なし」と書きます。閉庁日の扱いは「報告：毎月10日（閉庁日のときは翌開庁日）」のように添えます。' },
  { key: 'volume', heading: '年間件数', isCore: true, cell: { type: 'integer', min: 0 }, example: '1200', description: '1年間の件数です。' },
  { key: 'volumeUnit', heading: '単位', cell: { type: 'word', of: 'volumeUnit' }, example: '件', description: '年間件数の単位です。' },
  { key: 'minutesPerCase', heading: '1件当たり時間（分）', synonyms: ['1件当たり時間(分)', '1件当たり時間'], cell: { type: 'number', unit: 'minutes' }, example: '20', description: '1件にかかる分数です。' },
  { key: 'hoursRegular', heading: '年間時間（常勤）', synonyms: ['年間時間(常勤)', '年間時間'], isCore: true, cell: { type: 'number', unit: 'hours' }, example: '400', description: '常勤職員がかける1年間の時間数です。' },
  { key: 'hoursFixedTerm', heading: '年間時間（会計年度任用職員）', synonyms: ['年間時間(会計年度任用職員)'], cell: { type: 'number', unit: 'hours' }, example: '100', description: '会計年度任用職員がかける1年間の時間数です。' },
  { key: 'hoursOvertime', heading: 'うち時間外', cell: { type: 'number', unit: 'hours' }, example: '20', description: '年間時間のうち時間外の時間数です。' },
  { key: 'owner', heading: '主担当', synonyms: ['主担当（正）', '主担当(正)', '主', '正', '主査', '主務者'], isCore: true, cell: { type: 'id' }, example: 'juki-kiroku-shunin', description: '主担当の職の記号（section.yaml の posts の id）です。氏名は書きません。' },
  { key: 'deputy', heading: '副担当', synonyms: ['副担当（副）', '副担当(副)', '副', '副査'], isCore: true, cell: { type: 'id' }, example: 'juki-kiroku-kakari', description: '副担当の職の記号（section.yaml の posts の id）です。氏名は書きません。' },
  { key: 'capableCount', heading: '対応可能者数', isCore: true, cell: { type: 'integer', min: 0 }, example: '3', description: '明日から一人で対応できる人の数です。' },
  { key: 'lastHandover', heading: '直近の引継日', cell: { type: 'date' }, example: '2026-04-01', description: '直近に引継ぎをした日です。' },
  { key: 'difficulty', heading: '難易度', synonyms: ['困難度'], isCore: true, cell: { type: 'integer', min: 1, max: 5 }, example: '2', description: '1（定型）から5（高度な判断・調整）までの数字です。' },
  { key: 'proficiency', heading: '習熟に要する期間', cell: { type: 'word', of: 'proficiency' }, example: '3か月', description: '一人でできるまでの期間です。' },
  { key: 'qualification', heading: '必要な資格・職種', cell: { type: 'text' }, example: '保健師', description: '必要な資格や職種です。' },
  { key: 'personalInfo', heading: '個人情報', isCore: true, cell: { type: 'word', of: 'personalInfo' }, example: '特定個人情報', description: '扱う個人情報の種類です。' },
  { key: 'network', heading: '利用ネットワーク', cell: { type: 'words', of: 'network' }, example: 'マイナンバー利用事務系', description: '利用するネットワークです。' },
  { key: 'systems', heading: '使用システム', synonyms: ['システム'], isCore: true, cell: { type: 'list' }, example: '住民記録システム', description: '使うシステムの名称です。使わないときは「なし」と書きます。' },
  { key: 'forms', heading: '様式・帳票', synonyms: ['様式', '帳票'], cell: { type: 'list' }, example: '住民異動届', description: '使う様式や帳票の名称です。' },
  { key: 'ledgers', heading: '台帳・帳簿', synonyms: ['台帳', '帳簿'], cell: { type: 'list' }, example: '住民異動届受付簿', description: '記録する台帳や帳簿です。' },
  { key: 'money', heading: '公金等の取扱い', synonyms: ['公金等'], cell: { type: 'words', of: 'money' }, example: '現金', description: '公金や金券の取扱いです。' },
  { key: 'approval', heading: '決裁区分', cell: { type: 'word', of: 'approval' }, example: '課長', description: '決裁する人の職位です。' },
  { key: 'standardDays', heading: '標準処理期間', cell: { type: 'text' }, example: '即日', description: '申請から処分までの標準の期間です。' },
  { key: 'execution', heading: '執行形態', cell: { type: 'word', of: 'execution' }, example: '直営', description: '直営か委託かの別です。' },
  { key: 'manualStatus', heading: '手順書の状況', synonyms: ['マニュアルの有無', 'マニュアル有無'], isCore: true, cell: { type: 'word', of: 'manualStatus' }, example: '未作成', description: '手順書の状況です。手順書があれば自動で判定します。' },
  { key: 'exemptReason', heading: '作成不要の理由', cell: { type: 'text' }, example: '令和8年度末に廃止するため', description: '「作成不要」とする理由です。' },
  { key: 'risk', heading: 'リスク評価', synonyms: ['リスク'], cell: { type: 'word', of: 'risk' }, example: '高', description: 'リスクの大きさです。' },
  { key: 'continuity', heading: '非常時優先業務', cell: { type: 'word', of: 'continuity' }, example: '重要一般業務', description: '災害時などに優先する業務かどうかです。' },
  { key: 'startTarget', heading: '業務開始目標時間', cell: { type: 'word', of: 'startTarget' }, example: '1日', description: '非常時に業務を始める目標時間です。' },
  { key: 'retention', heading: '保存期間', cell: { type: 'word', of: 'retention' }, example: '5年', description: '主な文書の保存期間です。' },
  { key: 'isTrialHost', heading: 'ジョブ・トライアル受入', cell: { type: 'yesno' }, example: 'はい', description: '庁内インターンシップで受け入れられる業務かどうかです。' },
  { key: 'isRecruitHost', heading: 'リクルート・チャレンジ受入', cell: { type: 'yesno' }, example: 'いいえ', description: '採用前インターンシップで受け入れられる業務かどうかです。' },
  { key: 'improvement', heading: '改善の余地', cell: { type: 'text' }, example: 'オンライン申請への切替え', description: '廃止・簡素化・委託・オンライン化などの考えです。' },
  { key: 'status', heading: '状態', cell: { type: 'word', of: 'workStatus' }, example: '現行', description: '業務の状態です。空欄は現行とみなします。' },
];
