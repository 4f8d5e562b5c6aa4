import { dayInJapan } from '#model/day-in-japan.ts';
import { buildFault, buildSummary, readBuildCommand } from '#site/build-command.ts';
import { buildSite } from '#site/build/build-site.ts';
import { isProblem } from '#site/command-line.ts';
import { endCommand } from '#site/end-command.ts';
import { serve } from '#site/serve.ts';

const command = readBuildCommand(process.argv.slice(2), dayInJapan(new Date()));
if (isProblem(command)) endCommand(command);
else {
  console.log('業務手順書を作成しています。初めてのときは1分ほどかかります。');
  try {
    console.log(buildSummary(await buildSite(command), command.outDir));
    const { url } = await serve(command.outDir, command.port);
    console.log(`ブラウザーで次のアドレスを開いてください：${url}\n終わるときは Ctrl+C を押してください。`);
  } catch (error) {
    console.error(buildFault(error) ?? error);
    process.exitCode = 2;
  }
}
