import { escapeXml } from '#model/escape-xml.ts';
import { CONTENT_POLICY } from './content-policy.ts';

/** A page that stands alone, outside the site: escaped HTML in its body, its stylesheet in a file beside it. */
export interface StandAlonePage {
  title: string;
  /** Class of `main`. */
  kind: string;
  /** Name of the file beside it. */
  stylesheet: string;
  /** What stands at the head of every printed sheet. */
  printHead?: string;
  body: string;
}

/** The page as one HTML file that asks for nothing but its stylesheet. */
export function standAlonePage({ title, kind, stylesheet, printHead, body }: StandAlonePage): string {
  const head = [
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${escapeXml(CONTENT_POLICY)}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escapeXml(title)}</title>`,
    `<link rel="stylesheet" href="./${escapeXml(encodeURIComponent(stylesheet))}">`,
  ];
  return `<!doctype html>
<html lang="ja"${printHead === undefined ? '' : ` data-print-head="${escapeXml(printHead)}"`}>
<head>
${head.join('\n')}
</head>
<body>
<main class="page page-${kind}">
${body}
</main>
</body>
</html>
`;
}
