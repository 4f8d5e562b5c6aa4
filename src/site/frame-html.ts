import { escapeXml } from '#model/escape-xml.ts';
import { address } from '#model/address.ts';
import type { Chrome, PageHead } from './page.ts';

/** What the frame of a page needs to know of it. */
export interface Frame {
  chrome: Chrome;
  head: PageHead;
  /** The way from the page to the root of the site: `''`, `../` … */
  root: string;
}

const MAIN_PAGES = [
  { label: '検索', href: address.search },
  { label: '課', href: address.sections },
  { label: '業務一覧', href: address.works },
  { label: '業務手順書', href: address.procedures },
  { label: '職', href: address.posts },
  { label: '年間予定', href: address.calendar },
  { label: '変わったこと', href: address.changes },
  { label: '様式', href: address.forms },
  { label: '法令', href: address.laws },
  { label: 'システム', href: address.systems },
  { label: '用語', href: address.terms },
  { label: '報告', href: address.reports },
  { label: '作成の手引', href: address.guide },
];

/**
 * The head of every page as escaped HTML: names, search box, main pages, and where the page stands. A string and no
 * component, as is the foot: thousands of pages have them, and the parts are the same on all.
 */
export function headerHtml({ chrome, head, root }: Frame): string {
  const sample = chrome.isSample ? `<a class="sample-mark" href="${root}${address.about}">見本</a>` : '';
  return (
    '<header class="site-header"><div class="site-header-top"><p class="site-name">' +
    `<a href="${root}${address.home}"><span class="site-organisation">${escapeXml(chrome.organisation)}</span> ${escapeXml(chrome.title)}</a>${sample}</p>` +
    `<form class="search-box" role="search" aria-label="サイト内検索" data-search-box="${root}${address.search}">` +
    '<label for="search-box-input" class="visually-hidden">手順書や業務を検索</label>' +
    '<input id="search-box-input" type="search" name="q" autocomplete="off" placeholder="例：引っ越し、住基法22条">' +
    '<button>検索</button></form></div>' +
    `<nav class="site-nav" aria-label="主なページ"><ul>${mainPagesHtml(root, head.path)}</ul></nav></header>${trailHtml(head, root)}`
  );
}

/** The foot of every page as escaped HTML. */
export function footerHtml({ chrome, root }: Frame): string {
  const sample = chrome.isSample
    ? `<p>この手順書は<strong>見本</strong>です。課や職、件数、内線などは架空です。<a href="${root}${address.about}">見本について</a></p>`
    : `<p><a href="${root}${address.about}">この手順書について</a></p>`;
  const policy = chrome.hasPolicy ? `<p><a href="${root}${address.policy}">人材育成基本方針との対応</a></p>` : '';
  return `<footer class="site-footer">${sample}${policy}</footer>`;
}

function mainPagesHtml(root: string, path: string): string {
  const links = MAIN_PAGES.map(({ label, href }) => {
    const here = path.startsWith(folderOf(href)) ? ' aria-current="true"' : '';
    return `<li><a href="${root}${href}"${here}>${label}</a>`;
  });
  return links.join('');
}

function folderOf(href: string): string {
  return href.includes('/') ? href.slice(0, href.indexOf('/') + 1) : href;
}

function trailHtml({ trail, title, trailTitle = title }: PageHead, root: string): string {
  if (trail.length === 0) return '';
  const links = trail.map(({ label, href }) => `<li><a href="${escapeXml(root + href)}">${escapeXml(label)}</a>`);
  return `<nav class="trail" aria-label="現在の場所"><ol>${links.join('')}<li aria-current="page">${escapeXml(trailTitle)}</ol></nav>`;
}
