import { expect, test } from 'vitest';
import type { CommandForm } from '#site/command-form.ts';
import { swallowedOption } from '#site/swallowed-option.ts';

const OPTIONS: CommandForm['options'] = {
  all: { type: 'boolean', about: '' },
  'as-of': { type: 'string', about: '' },
  'no-index': { type: 'boolean', about: '' },
  cache: { type: 'string', about: '' },
};

test.each([
  ['--all', { npm_config_all: 'true' }],
  ['--as-of', { npm_config_as_of: '2026-04-01' }],
  ['--no-index', { npm_config_index: '' }],
])('says what to type where npm has kept %s for itself', (option, environment) => {
  expect(swallowedOption(OPTIONS, environment)).toContain(`「npm run 命令 -- ${option}」`);
});

test('takes no setting of npm for an option: it tells where its cache is in every run', () => {
  expect(
    swallowedOption(OPTIONS, { npm_config_cache: '/home/a/.npm', npm_config_user_agent: 'npm/11' }),
  ).toBeUndefined();
});
