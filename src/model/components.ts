import type { AttributeSpec, ComponentSpec } from './component-spec.ts';
import { VOCABULARY } from './vocabulary.ts';

const STEP_ID = /^[a-z][a-z0-9-]{0,19}$/;
const COUNT = /^\d{1,5}$/;
const SCORE = ['1', '2', '3'] as const;

const required = (description: string, more: Partial<AttributeSpec> = {}): AttributeSpec => ({
  description,
  isRequired: true,
  ...more,
});
const optional = (description: string, more: Partial<AttributeSpec> = {}): AttributeSpec => ({ description, ...more });
const stepRef = (description: string) => optional(description, { pattern: STEP_ID, example: 's3' });

/** The twenty-one components, their attributes and allowed values: the one list that build, lint and guide share. */
// prettier-ignore
export const COMPONENTS = {
  Step: {
    label: '手順', children: 'optional', description: '一つの手順です。番号、チェックリスト、業務フロー図はここから作られます。', attributes: {
      id: required('手順の記号です。手順書の中で重複させません。', { pattern: STEP_ID, example: 's1' }),
      actor: required('この手順を行う人です。', { example: '窓口担当' }),
      title: required('行うことを「〜ます。」で書きます。', { example: '本人確認書類を確認します。' }),
      system: optional('使うシステムの名称です。', { example: '住民記録システム' }),
      form: optional('使う様式の名称です。', { example: '住民異動届' }),
      minutes: optional('かかる時間（分）です。', { pattern: COUNT, example: '5' }),
      output: optional('この手順でできるものです。', { example: '受付番号票' }),
      next: optional('次の手順です。「条件:記号」を「;」で区切ります。終わりは「終了」と書きます。', {
        example: '不備がない:s4;不備がある:s2',
      }),
      when: optional('この手順を行う条件です。', { example: '代理人が来庁したとき' }),
      start: optional('前の手順に続かず、期日や出来事で始まるときの期日や出来事です。', { example: '毎月10日' }),
      kcp: optional('重要管理ポイントのときに付けます。', { isFlag: true }),
  } },
  Check: {
    label: '確認', children: 'none', description: '確認する事項です。', attributes: {
      by: required('だれが確認するかです。', { oneOf: ['本人', 'ダブルチェック', '上長'] }),
      what: required('何を確認するかです。', { example: '届出人の氏名と生年月日' }),
      against: optional('何と照らし合わせるかです。', { example: '本人確認書類' }),
      evidence: optional('確認した証拠として残すものです。', { example: '届書の確認欄' }),
  } },
  Caution: {
    label: '注意', children: 'required', description: '注意してほしいことです。', attributes: {
      level: optional('強さです。書かないときは「注意」です。', { oneOf: ['参考', '注意', '重要', '禁止'] }),
      reason: optional('そのようにする理由です。'),
  } },
  Decision: {
    label: '判断表', children: 'required', description: '判断に迷うところを表にします。中に Case を並べます。',
    attributes: { question: required('何を判断するかです。', { example: '代理人の届出を受け付けられるか' }) },
  },
  Case: {
    label: '場合', children: 'optional', parents: ['Decision'], description: '判断表の一行です。', attributes: {
      if: required('どのような場合かです。'),
      then: required('どうするかです。'),
      basis: optional('そうする根拠です。', { example: '住民基本台帳法第26条' }),
  } },
  Form: {
    label: '様式', children: 'none', description: '使う様式です。番号などは様式一覧から表示します。', attributes: {
      name: required('様式一覧にある様式名です。', { example: '住民異動届' }),
      who: optional('記入する人です。一覧と違うときだけ書きます。'),
      copies: optional('部数です。一覧と違うときだけ書きます。', { example: '2部' }),
  } },
  Law: {
    label: '根拠', children: 'none', description: '根拠となる法令です。', attributes: {
      name: required('法令一覧にある法令名です。', { example: '住民基本台帳法' }),
      article: optional('条項です。', { example: '第22条第1項' }),
      text: optional('短い要旨です。'),
      asOf: optional('いつ現在の条文かです。', { example: '2026-04-01' }),
  } },
  System: {
    label: 'システム操作', children: 'optional', description: 'システムの操作です。', attributes: {
      name: required('システム一覧にあるシステム名です。', { example: '住民記録システム' }),
      menu: optional('開くメニューです。', { example: '異動入力 > 転入' }),
      right: optional('必要な権限です。', { example: '入力権限' }),
      screen: optional('画面の名称です。'),
  } },
  Deadline: {
    label: '期限', children: 'none', description: '期限です。年間予定にも表示します。', attributes: {
      label: required('期限の名称です。', { example: '届出期間' }),
      rule: required('起算日が分かるように書きます。', { example: '転入をした日から14日以内' }),
      type: optional('法定か内部かです。', { oneOf: ['法定', '内部'] }),
      basis: optional('根拠です。', { example: '住民基本台帳法第22条' }),
      shift: optional('閉庁日に当たるときの扱いです。', { oneOf: VOCABULARY.shift }),
  } },
  Risk: {
    label: 'リスク', children: 'none', description: '想定されるリスクです。', attributes: {
      id: required('リスク番号です。', { pattern: /^R-[a-z]{2,6}-\d{3}-\d{2}$/, example: 'R-juki-001-01' }),
      class: required('リスク区分です。', { oneOf: VOCABULARY.riskClass }),
      scenario: required('だれが何を誤ると何が起こるかです。'),
      likelihood: optional('発生可能性（1〜3）です。', { oneOf: SCORE }),
      impact: optional('影響度（1〜3）です。', { oneOf: SCORE }),
      cause: optional('原因の観点です。', { oneOf: ['人', '仕事の仕組み・ツール', '職場環境'] }),
      step: stepRef('起こりやすい手順の記号です。'),
  } },
  Control: {
    label: '統制', children: 'none', description: 'リスクへの備えです。', attributes: {
      id: required('統制番号です。', { pattern: /^C-[a-z]{2,6}-\d{3}-\d{2}$/, example: 'C-juki-001-01' }),
      risk: required('備える対象のリスク番号です。', {
        pattern: /^R-[a-z]{2,6}-\d{3}-\d{2}$/,
        example: 'R-juki-001-01',
      }),
      control: required('行うことです。'),
      type: optional('統制の種類です。', { oneOf: ['予防的', '発見的'] }),
      means: optional('統制の手段です。', {
        oneOf: ['手作業', 'システム', '上長の承認', 'ダブルチェック', '照合・突合', '職務分離', 'アクセス制限', '記録'],
      }),
      doer: optional('実施者です。', { example: '窓口担当' }),
      checker: optional('確認者です。実施者と別の人にします。', { example: '係長' }),
      frequency: optional('実施頻度です。', { example: '申請の都度' }),
      evidence: optional('証跡です。'),
      step: stepRef('行う手順の記号です。'),
  } },
  Mistake: {
    label: '事務処理ミス事例', children: 'required', description: '起きた、または起きかけたミスです。氏名や番号は書きません。', attributes: {
      kind: required('発生形態です。', { oneOf: VOCABULARY.mistakeKind }),
      step: required('起きた手順の記号です。', { pattern: STEP_ID, example: 's3' }),
      cause: required('原因です。'),
      prevention: required('再発防止策です。'),
      rule: optional('ルールとの関係です。', { oneOf: ['ルール未設定', 'ルール違反', '委託先', 'その他'] }),
      nearMiss: optional('ヒヤリ・ハット（起きかけた事例）のときに付けます。', { isFlag: true }),
  } },
  Faq: {
    label: 'よくある質問', children: 'required', description: '質問と答えです。', attributes: {
      question: required('質問です。'),
      asker: optional('だれからの質問かです。', { oneOf: ['市民', '職員', '事業者'] }),
      script: optional('窓口での言い方です。'),
  } },
  Contact: {
    label: '関係先', children: 'none', description: '問い合わせ先です。氏名は書きません。', attributes: {
      role: required('何を聞く相手かです。', { example: '本人確認に迷うとき' }),
      org: required('所属や機関です。', { example: '戸籍住民課 戸籍担当' }),
      ext: optional('内線です。', { example: '2115' }),
      hours: optional('対応できる時間です。'),
  } },
  Term: {
    label: '用語', children: 'inline', description: '文の中で用語一覧の説明につなぎます。',
    attributes: { word: required('用語一覧にある用語です。', { example: '住基ネット' }) },
  },
  Fee: {
    label: '手数料', children: 'none', description: '手数料です。', attributes: {
      item: required('何の手数料かです。', { example: '住民票の写し 1通' }),
      yen: required('金額（円）です。', { pattern: /^\d{1,3}(,?\d{3})*$/, example: '300' }),
      basis: optional('根拠です。'),
      exempt: optional('かからない場合です。'),
  } },
  Ledger: {
    label: '台帳', children: 'none', description: '台帳や簿冊です。', attributes: {
      name: required('名称です。'),
      place: required('置いてある場所です。'),
      medium: optional('媒体です。', { example: '紙' }),
      retention: optional('保存期間です。', { example: '5年' }),
  } },
  Location: {
    label: '保管場所', children: 'none', description: '鍵、公印、用紙などの保管場所です。暗証番号は書きません。', attributes: {
      item: required('保管している物です。'),
      place: required('置いてある場所です。'),
      keeper: optional('管理する人の職です。'),
  } },
  Emergency: {
    label: '非常時の手順', children: 'required', description: 'いつもの手順が使えないときの手順です。',
    attributes: { case: required('どのような場合かです。', { oneOf: ['停電', '通信断', 'システム停止', '災害'] }) },
  },
  Tacit: {
    label: 'コツ・経緯', children: 'required', description: '経験者のコツや、決まりの経緯です。', attributes: {
      from: optional('いつからのことかです。', { example: '令和4年度' }),
      why: optional('そうなった理由です。'),
  } },
  Variation: {
    label: '例外・特例', children: 'optional', description: '例外や特例です。', attributes: {
      case: required('どのような場合かです。'),
      then: optional('どうするかです。'),
      basis: optional('根拠です。'),
  } },
} as const satisfies Record<string, ComponentSpec>;

/** The name of a component that authors may use. */
export type ComponentName = keyof typeof COMPONENTS;

/** The spec of a component by name, widened so that callers can walk its attributes. */
export function componentSpec(name: string): ComponentSpec | undefined {
  return Object.hasOwn(COMPONENTS, name) ? COMPONENTS[name as ComponentName] : undefined;
}
