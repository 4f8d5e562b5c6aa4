import { describe, expect, test } from 'vitest';
import { findSecrets } from '#lint/detect/find-secrets.ts';

const found = (text: string) => findSecrets(text).map(({ what }) => what);

const PASSWORD = 'パスワードや暗証番号';
const TOKEN = 'システムの認証に使う文字列';

test.each([
  ['パスワード：himitsu', PASSWORD],
  ['パスワード: Tsugite2026', PASSWORD],
  ['パスワードは Tsugite2026 です。', PASSWORD],
  ['パスワードは「Tsugite2026」を入力します。', PASSWORD],
  ['パスワード（tsugite-01）', PASSWORD],
  ['ＰＷ：ｈｉｍｉｔｓｕ', PASSWORD],
  ['PW=himitsu9', PASSWORD],
  ['password: correct-horse', PASSWORD],
  ['暗証番号は4519です。', PASSWORD],
  ['ドアの暗証番号（4桁）は4519#です。', PASSWORD],
  ['金庫の暗証番号：４５１９', PASSWORD],
  ['パスワードは「himitsu」です', PASSWORD],
  ['パスワードが"himitsu"に変わりました。', PASSWORD],
  ['解錠番号 4519', PASSWORD],
  ['暗証番号 4519を押します。', PASSWORD],
  ['暗証番号\u3000４５１９', PASSWORD],
  ['解錠番号 4519 夜間のみ', PASSWORD],
  ['解錠番号 4519夜間は裏口から入ります。', PASSWORD],
  ['開錠コード：A451', PASSWORD],
  ['| パスワード | Tsugite2026 |', PASSWORD],
  ['｜パスワード｜himitsu｜', PASSWORD],
  ['パスワード,Tsugite2026', PASSWORD],
  ['パスワード\tTsugite2026', PASSWORD],
  ['api_key = 0a1b2c3d4e', PASSWORD],
  [`ghp_${'a1'.repeat(18)}`, TOKEN],
  ['AKIAABCDEFGHIJKLMNOP', TOKEN],
  [`Authorization: Bearer ${'a1'.repeat(12)}`, TOKEN],
  ['eyJhbGciOiJIUzI1.eyJzdWIiOiIxMjM0.c2lnbmF0dXJl', TOKEN],
  ['-----BEGIN RSA PRIVATE KEY-----', '秘密鍵'],
  ['-----BEGIN OPENSSH PRIVATE KEY-----', '秘密鍵'],
  ['https://juki:himitsu@example.com/', '利用者名とパスワードを含むアドレス'],
  ['サーバー 192.168.10.5 に接続します。', '庁内の機器のIPアドレス'],
])('finds in 「%s」: %s', (text, answer) => {
  expect(found(text)).toEqual([answer]);
});

describe('sentences about passwords', () => {
  test.each([
    'パスワードは定期的に変更します',
    'パスワードは所属長が保管します',
    '暗証番号は4桁です',
    '解錠番号 4桁',
    '解錠番号は所属長から聞きます。',
    'パスワードは「8文字以上」です。',
    'パスワードは「○○○○」、暗証番号は「****」です。',
    'パスワードは「Windows」の設定で変更します。',
    'パスワード 12文字以上、2026年から',
    'パスワード 2026 年から、暗証番号 1000 件、暗証番号 1000世帯、PIN 1234 digits',
    'パスワード 2026-04-01',
    '暗証番号 0154-00-0001に電話します。',
    '| パスワード |\n|---|---|\n| 2026-04-01 |',
    '| パスワード | 2026-04-01 | 1,200 |',
    'パスワード,ぱすわーど,password',
    'パスワードは8文字以上とします。',
    'パスワードは90日ごとに変更します。',
    'パスワードは、他人に教えません。',
    'パスワードはLGWAN接続系の端末で変更します。',
    'パスワードはActive Directoryで管理します。',
    'パスワード：○○○○',
    'パスワード: ********',
    'パスワード：xxxxxxxx',
    '暗証番号は4桁の数字です。',
    '暗証番号（4桁）は本人が決めます。暗証番号（数字4桁）の欄',
    '暗証番号を届出人に入力してもらいます。',
    '暗証番号（4桁）',
    '暗証番号の再設定',
    'パスワード（初期値）',
    'password の変更',
    'https://example.com/path:8080/@me',
    'トークンの発行を依頼します。',
    '第1.2.3.4節を見ます。',
    'スピンの回数',
  ])('「%s」 is no secret', (text) => {
    expect(found(text)).toEqual([]);
  });
});
