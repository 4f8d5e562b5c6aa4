import { dayInJapan } from '#model/day-in-japan.ts';
import { buildFault, buildSummary, readBuildCommand } from '#site/build-command.ts';
import { buildSite } from '#site/build/build-site.ts';
import { isProblem } from '#site/command-line.ts';
import { runCommand } from '#site/run-command.ts';
import { serve } from '#site/serve.ts';

await runCommand(async () => {
  const command = readBuildCommand(process.argv.slice(2), dayInJapan(new Date()));
  if (isProblem(command)) return command;
  console.log('業務手順書を作成しています。初めてのときは1分ほどかかります。');
  const result = await buildSite(command);
  console.log(buildSummary(result, command.outDir));
  if (!result.isPublished) return 1;
  const { url } = await serve(command.outDir, command.port);
  console.log(`ブラウザーで次のアドレスを開いてください：${url}\n終わるときは Ctrl+C を押してください。`);
  return 0;
}, buildFault);
