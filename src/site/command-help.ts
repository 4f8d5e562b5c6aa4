import { displayWidth } from '#format/display-width.ts';
import { padTo } from '#format/lay-text.ts';
import { type CommandForm, optionsOf } from './command-form.ts';

/** What `--help` prints: how a command is typed, and what each of its options is for. */
export function commandHelp(form: CommandForm): string {
  const uses = form.uses.flatMap(({ typed, does }) => [`  ${typed}`, `      ${does}`]);
  const options = Object.entries(optionsOf(form)).map(([name, { value, about, multiple }]) => ({
    written: `--${name}${value === undefined ? '' : ` ${value}`}`,
    about: multiple ? `${about}いくつも書けます。` : about,
  }));
  const width = Math.max(...options.map(({ written }) => displayWidth(written)));
  const lines = options.map(({ written, about }) => `  ${padTo(written, width, 'right')}  ${about}`);
  return `${['使い方', ...uses, '', '指定', ...lines].join('\n')}\n`;
}
