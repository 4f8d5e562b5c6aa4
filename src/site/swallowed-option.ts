import type { CommandForm } from './command-form.ts';

/** npm has a setting of its own with this name, and always tells it. */
const NPMS_OWN = 'cache';

/**
 * An option of a command that npm has kept for itself, in Japanese what to type; undefined where there is none. Without `--`
 * before it, and in PowerShell with older versions of npm even with it, npm takes what it does not know for a setting and hands
 * it on in the environment: what was asked for would be left undone without a word.
 */
export function swallowedOption(
  options: CommandForm['options'],
  environment: Readonly<Record<string, string | undefined>>,
): string | undefined {
  const name = Object.keys(options).find((each) => each !== NPMS_OWN && environment[settingOf(each)] !== undefined);
  if (name === undefined) return undefined;
  return `「--${name}」がこの命令に届いていません（npmが自分の設定として受け取りました）。「npm run 命令 -- --${name}」のように、「--」の後に書いてください。PowerShellでは「npm」を「npm.cmd」と打ってください。`;
}

/** The name under which npm hands on `--as-of` or `--no-index`. */
function settingOf(option: string): string {
  return `npm_config_${option.replace(/^no-/, '').replaceAll('-', '_')}`;
}
