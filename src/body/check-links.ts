import { workInNumber } from '#model/work-in-number.ts';
import { quoted } from '#model/quoted.ts';
import type { Definition } from 'mdast';
import type { CheckReport } from './check-report.ts';
import { linkTarget, type RefusedAddress } from './link-target.ts';
import type { Complaint } from './notices.ts';
import { startOf, type TreeNode } from './tree.ts';

/** Definitions of reference links and images by their identifier. */
export type Definitions = ReadonlyMap<string, Definition>;

const LINK_FORMS =
  '手順書は「juki-001.mdx」、見出しは「#見出しの言葉」、手順は「#s3」、添付は「../files/ファイル名」、外部は「https://…」の形で書いてください。';
const MAIL_FORM = '「mailto:」の後に、メールアドレスだけを書いてください。';
const IMAGE_FORM = '画像は課の images フォルダに置き、「../images/ファイル名」の形で書いてください。';

const REASONS: Readonly<Record<RefusedAddress, (address: string) => string>> = {
  scheme: (address) => `リンク先${address}は使えません。使えるのは https、http、mailto、tel だけです。`,
  mail: (address) => `メールのリンク先${address}は使えません。件名（?subject=）などは付けられません。`,
  web: (address) => `リンク先${address}は、ウェブのアドレスとして読めません。`,
  absolute: (address) => `「/」で始まるリンク先${address}は使えません。`,
  'local-path': (address) => `リンク先${address}は、パソコンや共有フォルダの中の場所です。ほかの人は開けません。`,
  outside: (address) => `リンク先${address}は、手順書の置き場所の外を指しています。`,
  characters: (address) => `リンク先${address}に、空白や使えない文字があります。`,
  credentials: () => 'リンク先に、利用者名やパスワードが書かれています。',
};

/** Checks the address of a link or a definition; one that leads nowhere is said, and is shown as plain text. */
export function checkLink(node: TreeNode, address: string, report: CheckReport): void {
  const target = linkTarget(address, report.section);
  if (target.kind === 'refused') report.refuse(startOf(node), refusal(target.reason, address, LINK_FORMS));
  if (target.kind === 'unknown') {
    const message = `リンク先${quoted(address)}は、手順書の中にあるものを指していません。`;
    report.remark(startOf(node), { ruleId: 'links-resolve', message, fix: meantLink(address) ?? LINK_FORMS });
  }
}

/** What to type for an address that lacks its ending or its beginning, or is written in signs of full width. */
function meantLink(address: string): string | undefined {
  const half = address.normalize('NFKC');
  const [, name = '', anchor = ''] = /^(?:\.\/)?([\w-]+)(?:\.html?)?(#.*)?$/.exec(half) ?? [];
  const id = name.toLowerCase();
  if (workInNumber(id) !== undefined) return `「${id}.mdx${anchor}」と書いてください。`;
  const web = /^(?:https?:\/\/|www\.)[!-~]+$/i.exec(half)?.[0];
  return web && `「${web.startsWith('www.') ? 'https://' : ''}${web}」と、半角で書いてください。`;
}

/** Checks the address of an image: only files of the section's own folders. */
export function checkImage(node: TreeNode, address: string, report: CheckReport): void {
  const target = linkTarget(address, report.section);
  if (target.kind === 'media') return;
  const isLocal = target.kind !== 'web' && target.kind !== 'refused';
  const message = `画像${quoted(address)}は表示できません。${isLocal ? '' : '外部やほかの場所の画像は使えません。'}`;
  report.refuse(startOf(node), { ruleId: 'safe-subset', message, fix: IMAGE_FORM });
}

function refusal(reason: RefusedAddress, address: string, fix: string): Complaint {
  const message = REASONS[reason](quoted(address));
  if (reason === 'mail') return { ruleId: 'safe-subset', message, fix: MAIL_FORM };
  if (reason !== 'credentials') return { ruleId: 'safe-subset', message, fix };
  return { ruleId: 'no-secrets', message, fix: '「https://」の後の「利用者名:パスワード@」を消してください。' };
}
