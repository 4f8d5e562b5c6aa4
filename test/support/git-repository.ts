import { execFileSync } from 'node:child_process';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { temporaryFolder } from './write-content.ts';
import { type ContentFiles, writeFiles } from './write-files.ts';

/** Who made a commit and when; the day is fixed, so that nothing depends on the clock. */
export interface CommitOptions {
  subject?: string;
  /** As git takes it: `2026-03-31T23:30:00+09:00`. */
  date?: string;
  name?: string;
  email?: string;
}

/** A real repository with a content folder in it. */
export interface GitRepository {
  root: string;
  content: string;
  /** Runs git in the repository and returns what it prints. */
  git: (...args: readonly string[]) => string;
  /** Writes files below the content folder (`undefined` removes), commits everything and returns the commit's id. */
  commit: (files: ContentFiles, options?: CommitOptions) => Promise<string>;
  /** Writes and removes files without committing. */
  write: (files: ContentFiles) => Promise<void>;
}

const FIRST = Date.parse('2026-03-01T09:00:00+09:00');

/** Makes an empty repository; each commit is a day after the one before unless it says its own date. */
export async function gitRepository(folder = 'content'): Promise<GitRepository> {
  const root = await temporaryFolder();
  const content = path.join(root, folder);
  let count = 0;
  const run = (args: readonly string[], env: NodeJS.ProcessEnv = {}) =>
    execFileSync('git', ['-C', root, '-c', 'user.name=職員', '-c', 'user.email=shokuin@example.jp', ...args], {
      encoding: 'utf8',
      env: { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null', ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    }).trim();
  run(['init', '--quiet', '--initial-branch=main']);
  const write = async (files: ContentFiles) => {
    for (const [name, data] of Object.entries(files)) {
      if (data === undefined) await rm(path.join(content, name), { force: true });
    }
    await writeFiles(content, files);
  };
  const commit = async (files: ContentFiles, options: CommitOptions = {}) => {
    await write(files);
    run(['add', '--all']);
    const next = new Date(FIRST + 86_400_000 * count++).toISOString();
    const env = commitEnvironment(options, next);
    run(['commit', '--quiet', '--allow-empty', '--allow-empty-message', '-m', options.subject ?? `記録${count}`], env);
    return run(['rev-parse', 'HEAD']);
  };
  return {
    root,
    content,
    git: (...args) => run(args, commitEnvironment({}, new Date(FIRST + 86_400_000 * count++).toISOString())),
    commit,
    write,
  };
}

function commitEnvironment({ date, name, email }: CommitOptions, next: string): NodeJS.ProcessEnv {
  const at = date ?? next;
  const who = name === undefined ? {} : { GIT_AUTHOR_NAME: name, GIT_COMMITTER_NAME: name };
  const mail = email === undefined ? {} : { GIT_AUTHOR_EMAIL: email, GIT_COMMITTER_EMAIL: email };
  return { GIT_AUTHOR_DATE: at, GIT_COMMITTER_DATE: at, ...who, ...mail };
}
